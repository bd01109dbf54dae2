package org.netiquette.evidence;

import java.util.List;
import org.netiquette.fact.Claim;
import org.netiquette.fact.Course;
import org.netiquette.fact.Note;
import org.netiquette.fact.Question;
import org.netiquette.reading.ReadNote;

/**
 * What the member asked about an invitation, and how the answer reads.
 *
 * @param question what became of the question
 * @param letters the question and all that was written since, oldest first
 * @param read what the answer reads as
 * @param claim how its claims stand
 * @param introducedByTrusted whether a trusted connection introduced them, the answer's own word included
 */
record Reply(
        Question question,
        List<Course.Letter> letters,
        ReadNote read,
        ClaimCheck.Finding claim,
        boolean introducedByTrusted) {

    /** The kind of answer; a reason that the member's data contradicts counts as unclear, like that of a note. */
    Note note() {
        return Inviters.judgedNote(read, claim);
    }

    /** Whether there is an answer with an introduction by a trusted connection, or a reason that the data bears out. */
    boolean veryGood() {
        return question == Question.ANSWERED
                && (introducedByTrusted || (note() == Note.REASONED && claim.claim() == Claim.BORNE_OUT));
    }

    /** Strict members connect after a first conversation: the question, and an answer that says why. */
    boolean isFirstConversation() {
        return question == Question.ANSWERED && note() == Note.REASONED;
    }

    Course course() {
        return Course.none().with(letters, read.kind());
    }
}
