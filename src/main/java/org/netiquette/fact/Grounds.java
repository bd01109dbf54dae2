package org.netiquette.fact;

import java.util.List;
import java.util.Map;

/**
 * What the words of a fact rest on; for reports, out of a rule's sight.
 *
 * @param words for a word by its name, what it rests on, as half a sentence: {@code conversation on 4 days, last on
 *     2026-05-02}; words that rest on nothing are absent
 * @param threads what the member and the person share, strong threads first
 * @param benefit what of the member's purpose the person fits, empty when nothing is seen
 * @param claimed what the claim that decided names, such as a company, as the note has it; empty when nothing
 * @param checks what to look at before acting, the most important first
 * @param answers what the member could still tell, and what it would do to the words
 */
public record Grounds(
        Map<String, String> words,
        List<CommonThread> threads,
        String benefit,
        String claimed,
        List<Check> checks,
        List<Answer> answers) {

    public Grounds {
        words = Map.copyOf(words);
        threads = List.copyOf(threads);
        checks = List.copyOf(checks);
        answers = List.copyOf(answers);
    }

    /** Nothing is known. */
    public static Grounds none() {
        return new Grounds(Map.of(), List.of(), "", "", List.of(), List.of());
    }
}
