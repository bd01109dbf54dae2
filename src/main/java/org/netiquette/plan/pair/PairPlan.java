package org.netiquette.plan.pair;

import java.util.List;
import org.netiquette.network.Past;

/**
 * Whom the member is told to introduce.
 *
 * @param pairings one for each row of the report: those of this date first, then those of earlier nights that go on; in each
 *     the best first
 * @param told what memory must keep as this date's: all of whom the member is told on this date for the first time, those that
 *     an earlier run of it told included
 */
public record PairPlan(List<Pairing> pairings, List<Past.Introduced> told) {

    public PairPlan {
        pairings = List.copyOf(pairings);
        told = List.copyOf(told);
    }
}
