package org.netiquette.output.section;

import java.util.List;
import java.util.Optional;
import org.netiquette.verdict.Verdict;

/**
 * One thing that the member should do today.
 *
 * @param verdict what to do
 * @param word the verdict in the reader's language
 * @param who whom it is about
 * @param about what is known at a glance, part by part
 * @param news what has changed since the last night; empty when nothing has
 * @param why the reason, with what it rests on
 * @param note what they wrote; empty when nothing
 * @param checks what to look at first
 * @param outcomes what the verdict becomes with which answers
 * @param drafts words to send
 */
public record ToDo(
        Verdict verdict,
        String word,
        Cell.Link who,
        List<String> about,
        String news,
        String why,
        String note,
        List<String> checks,
        List<Outcome> outcomes,
        List<Draft> drafts) {

    public ToDo {
        about = List.copyOf(about);
        checks = List.copyOf(checks);
        outcomes = List.copyOf(outcomes);
        drafts = List.copyOf(drafts);
    }

    /**
     * What the verdict becomes.
     *
     * @param verdict the verdict that follows; empty for answers that say so themselves
     * @param word the verdict in the reader's language
     * @param answers any one of which leads to it
     */
    public record Outcome(Optional<Verdict> verdict, String word, List<String> answers) {

        public Outcome {
            answers = List.copyOf(answers);
        }

        /** In one line. */
        public String text() {
            return word + ": " + String.join("; ", answers);
        }
    }

    /**
     * Words to send.
     *
     * @param label what they are, in the reader's language
     */
    public record Draft(String label, String text) {}
}
