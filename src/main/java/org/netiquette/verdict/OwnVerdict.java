package org.netiquette.verdict;

import java.time.LocalDate;
import java.util.List;

/**
 * What the member has decided themself on an invitation. It has the last word, whatever the rules say.
 *
 * @param on the night that first read it
 */
public record OwnVerdict(Verdict verdict, LocalDate on) {

    /** What a member may decide, in the order in which sheets offer it. */
    public static final List<Verdict> CHOICES =
            List.of(Verdict.ACCEPT, Verdict.ASK, Verdict.WAIT, Verdict.DECLINE, Verdict.LOOK);
}
