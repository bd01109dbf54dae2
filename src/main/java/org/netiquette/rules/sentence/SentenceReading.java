package org.netiquette.rules.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.rules.check.Call;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.Found;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.WordKind;

/** Reads the sentences about one kind of fact. */
final class SentenceReading {

    private static final Pattern NAME = Pattern.compile("(?<![\\w.$])[a-z]\\w*");
    private static final List<String> NO_WORDS = List.of("in", "not", "contains", "true", "false");

    private final Subject subject;
    private final Found problems;

    SentenceReading(Subject subject, Found problems) {
        this.subject = subject;
        this.problems = problems;
    }

    /** The sentences, in the order of the file, as they are written. */
    List<Sentence> read(List<Entry> entries) {
        return onlyNew(entries.stream()
                .filter(this::isMine)
                .map(this::sentence)
                .flatMap(Optional::stream)
                .toList());
    }

    /** The sentences that mean what a rule may say, in the order of the file. */
    List<Sentence> readChecked(List<Entry> entries) {
        List<Sentence> sentences = read(entries);
        Map<Integer, Condition> conditions = new ConditionsReading(subject, problems)
                .read(sentences.stream()
                        .filter(it -> it.part() == Sentence.Part.CONDITION)
                        .toList());
        return sentences.stream()
                .filter(it -> it.part() != Sentence.Part.CONDITION || conditions.containsKey(it.line()))
                .map(it -> it.meaning(Optional.ofNullable(conditions.get(it.line()))))
                .toList();
    }

    private boolean isMine(Entry entry) {
        boolean named = entry.scope().equals(subject.name());
        boolean any = entry.scope().isEmpty() && entry.section() == Entry.Section.CONDITION;
        return entry.section() != Entry.Section.VALUE
                && (named || (any && owner(entry).contains(subject)));
    }

    /** The subjects that know all words of a meaning; where there are none, the first, which says so. */
    private static List<Subject> owner(Entry entry) {
        List<Subject> all = Subject.ALL.stream()
                .filter(it -> names(entry.meaning()).allMatch(it.vocabulary().names()::contains))
                .toList();
        return all.isEmpty() ? Subject.ALL.subList(0, 1) : all;
    }

    private static Stream<String> names(List<Piece> meaning) {
        return meaning.stream()
                .filter(it -> it.type() == Piece.Type.WORD)
                .flatMap(it -> NAME.matcher(it.text()).results().map(MatchResult::group))
                .filter(it -> !NO_WORDS.contains(it));
    }

    private Optional<Sentence> sentence(Entry entry) {
        if (entry.section() == Entry.Section.CONSEQUENCE) {
            return call(entry);
        }
        return entry.hyphen() ? condition(entry) : fact(entry);
    }

    private Optional<Sentence> fact(Entry entry) {
        String expected = "$it : " + subject.name() + "( )";
        if (!Piece.join(entry.meaning()).replace(" ", "").equals(expected.replace(" ", ""))) {
            problems.add(
                    entry.line(),
                    "A sentence without a hyphen must mean " + expected + ".",
                    "Maybe a hyphen is missing before a condition.");
            return Optional.empty();
        }
        return Optional.of(new Sentence(
                Sentence.Part.FACT, entry.key(), entry.meaning(), List.of(), Optional.empty(), entry.line()));
    }

    private Optional<Sentence> call(Entry entry) {
        String meaning = Piece.join(entry.meaning()).replace(" ", "");
        List<Slot> slots = entry.slotsOfKey().stream()
                .map(it -> new Slot(it, new WordKind.Text(), false))
                .toList();
        boolean known = slots.size() == 1
                && Call.names(subject).stream()
                        .map(it -> "$it." + it + "({" + slots.get(0).name() + "})")
                        .anyMatch(it -> meaning.equals(it) || meaning.equals(it + ";"));
        if (!known) {
            problems.add(
                    entry.line(),
                    "A proposal must mean $it.CALL( {reason} ), where CALL is must, should or may with "
                            + Call.verdicts(subject) + ".");
            return Optional.empty();
        }
        return Optional.of(
                new Sentence(Sentence.Part.CALL, entry.key(), entry.meaning(), slots, Optional.empty(), entry.line()));
    }

    private Optional<Sentence> condition(Entry entry) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < entry.meaning().size(); i++) {
            Piece piece = entry.meaning().get(i);
            if (piece.isSlot() && slots.stream().noneMatch(it -> it.name().equals(piece.text()))) {
                slot(entry, i).ifPresent(slots::add);
            }
        }
        return slots.size() < entry.slotsOfKey().size()
                ? Optional.empty()
                : Optional.of(new Sentence(
                        Sentence.Part.CONDITION, entry.key(), entry.meaning(), slots, Optional.empty(), entry.line()));
    }

    /** What may stand in a slot follows from the word before it. */
    private Optional<Slot> slot(Entry entry, int at) {
        String name = entry.meaning().get(at).text();
        Optional<WordKind> kind = names(entry.meaning().subList(0, at))
                .reduce((first, last) -> last)
                .flatMap(subject.vocabulary()::kind)
                .filter(it -> !(it instanceof WordKind.Flag));
        if (kind.isEmpty()) {
            problems.add(
                    entry.line(),
                    "The slot {" + name + "} must stand behind a word and a sign: note == {" + name + "}.");
        }
        return kind.map(it -> new Slot(name, it, isList(entry.meaning(), at)));
    }

    private static boolean isList(List<Piece> meaning, int at) {
        return at >= 2
                && at + 1 < meaning.size()
                && meaning.get(at - 2).is("in")
                && meaning.get(at - 1).is("(")
                && meaning.get(at + 1).is(")");
    }

    private List<Sentence> onlyNew(List<Sentence> sentences) {
        Map<String, Integer> lines = new HashMap<>();
        for (Sentence it : sentences) {
            Optional<Integer> line = Optional.ofNullable(lines.putIfAbsent(likeness(it), it.line()));
            line.ifPresent(first -> problems.add(it.line(), "The same sentence stands at line " + first + " already."));
        }
        return sentences;
    }

    private static String likeness(Sentence sentence) {
        return sentence.part()
                + sentence.key().stream()
                        .map(it -> it.isSlot() ? "{" + sentence.slot(it.text()).several() + "}" : it.text())
                        .collect(Collectors.joining(" "))
                        .toLowerCase(Locale.ROOT);
    }
}
