package org.netiquette.rules.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The vocabulary in some bytes. */
    static Phrasebook of(String file, byte[] bytes) {
        Found problems = new Found(file);
        List<Entry> entries = Letters.of(bytes, problems)
                .map(it -> WordsFile.read(it, problems))
                .orElse(List.of());
        return new PhrasebookReading(problems).book(file, entries);
    }

    private Phrasebook book(String file, List<Entry> entries) {
        List<Entry> known = new ArrayList<>(entries);
        known.removeIf(it -> !isKnown(it));
        Phrases phrases = new PhraseReading(problems).read(known);
        Map<String, List<Sentence>> sentences = new HashMap<>();
        Subject.ALL.forEach(it -> sentences.put(it.folder(), new SentenceReading(it, problems).read(known)));
        return new Phrasebook(file, sentences, phrases, problems.all());
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
