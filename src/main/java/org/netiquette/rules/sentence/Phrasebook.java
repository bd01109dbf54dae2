package org.netiquette.rules.sentence;

import java.util.List;
import java.util.Map;
import org.netiquette.rules.word.Subject;
import org.netiquette.sheet.Problem;

/**
 * What {@code words.dsl} holds: the sentences for each kind of fact, in its order, and the values in words.
 *
 * @param file the vocabulary as the user knows it
 * @param sentences by the folder of the subject
 * @param problems what is wrong with it; lines that are wrong are left out
 */
record Phrasebook(String file, Map<String, List<Sentence>> sentences, Phrases phrases, List<Problem> problems) {

    Phrasebook {
        sentences = Map.copyOf(sentences);
        problems = List.copyOf(problems);
    }

    /** The sentences that may stand in one part of a rule. */
    List<Sentence> of(Subject subject, Sentence.Part part) {
        return sentences.getOrDefault(subject.folder(), List.of()).stream()
                .filter(it -> it.part() == part)
                .toList();
    }

    /** Whether no rule could be written in it. */
    boolean isEmpty() {
        return sentences.values().stream().allMatch(List::isEmpty);
    }

    Filling filling() {
        return new Filling(phrases);
    }
}
