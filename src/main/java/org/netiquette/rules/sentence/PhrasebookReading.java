package org.netiquette.rules.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.netiquette.rules.check.Found;
import org.netiquette.rules.check.Letters;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Nearest;

/** Reads the vocabulary. */
final class PhrasebookReading {

    private static final List<String> SUBJECTS =
            Subject.ALL.stream().map(Subject::name).toList();

    private final Found problems;

    private PhrasebookReading(Found problems) {
        this.problems = problems;
    }

    /** The vocabulary in some bytes, as it is written: what is in a rule is checked there. */
    static Phrasebook of(String file, byte[] bytes) {
        return of(file, bytes, SentenceReading::read);
    }

    /** The vocabulary in some bytes, with what each sentence means. It takes a quarter of a second at the start of a program. */
    static Phrasebook checked(String file, byte[] bytes) {
        return of(file, bytes, SentenceReading::readChecked);
    }

    private static Phrasebook of(
            String file, byte[] bytes, BiFunction<SentenceReading, List<Entry>, List<Sentence>> read) {
        Found problems = new Found(file);
        List<Entry> entries = Letters.of(bytes, problems)
                .map(it -> WordsFile.read(it, problems))
                .orElse(List.of());
        List<Entry> known = new PhrasebookReading(problems).known(entries);
        Phrases phrases = new PhraseReading(problems).read(known);
        Map<String, List<Sentence>> sentences = new HashMap<>();
        Subject.ALL.forEach(it -> sentences.put(it.folder(), read.apply(new SentenceReading(it, problems), known)));
        return new Phrasebook(file, sentences, phrases, problems.all());
    }

    private List<Entry> known(List<Entry> entries) {
        List<Entry> known = new ArrayList<>(entries);
        known.removeIf(it -> !isKnown(it));
        return known;
    }

    private boolean isKnown(Entry entry) {
        boolean known = entry.section() == Entry.Section.VALUE
                || SUBJECTS.contains(entry.scope())
                || (entry.scope().isEmpty() && entry.section() == Entry.Section.CONDITION && entry.hyphen());
        if (!known) {
            problems.add(
                    entry.line(),
                    "The kind of fact (" + entry.scope() + ") must be one of " + String.join(", ", SUBJECTS) + ".",
                    Nearest.maybe(entry.scope(), SUBJECTS));
        }
        return known;
    }
}
