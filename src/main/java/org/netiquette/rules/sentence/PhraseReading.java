package org.netiquette.rules.sentence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.netiquette.rules.check.Found;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.WordKind;
import org.netiquette.sheet.Nearest;

/** Reads the values in words: the lines {@code [*][Note]a sales pitch=Note.PITCH}. */
final class PhraseReading {

    private final Found problems;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    PhraseReading(Found problems) {
        this.problems = problems;
        Subject.ALL.stream().flatMap(PhraseReading::lists).distinct().forEach(list -> list.values()
                .forEach(it -> values.put(Phrases.written(it), it)));
    }

    Phrases read(List<Entry> entries) {
        return new Phrases(entries.stream()
                .filter(it -> it.section() == Entry.Section.VALUE)
                .map(this::phrase)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Stream<WordKind.Choice> lists(Subject subject) {
        return subject.vocabulary().names().stream()
                .map(it -> new Slot(it, subject.vocabulary().kind(it).orElseThrow(), false).choice())
                .flatMap(Optional::stream);
    }

    private Optional<Phrases.Phrase> phrase(Entry entry) {
        String written = Piece.join(entry.meaning());
        Optional<Object> value = Optional.ofNullable(values.get(written));
        if (value.isEmpty()) {
            List<String> known = values.keySet().stream()
                    .filter(it -> entry.scope().isEmpty() || it.startsWith(entry.scope() + "."))
                    .toList();
            String message = "The value (" + written + ") must be one of "
                    + String.join(", ", known.isEmpty() ? List.copyOf(values.keySet()) : known) + ".";
            problems.add(entry.line(), message, Nearest.maybe(written, values.keySet()));
        }
        return value.filter(it -> isNew(entry, it)).map(it -> new Phrases.Phrase(entry.key(), it, entry.line()));
    }

    private boolean isNew(Entry entry, Object value) {
        String list = ((Enum<?>) value).getDeclaringClass().getSimpleName();
        Optional<Integer> line =
                Optional.ofNullable(taken.putIfAbsent(list + " " + Piece.join(entry.key()), entry.line()));
        line.ifPresent(
                it -> problems.add(entry.line(), "The same words name a value of " + list + " at line " + it + "."));
        return line.isEmpty();
    }
}
