package org.netiquette.jobs;

import java.util.List;
import org.netiquette.network.Past;

/**
 * What an account's outreach came to as a whole.
 *
 * @param budget a sentence about a budget that keeps people waiting; empty when none does
 * @param proposals what the member is told, for the memory to keep
 */
record PlannedOutreach(String budget, List<Past.Proposed> proposals) {

    PlannedOutreach {
        proposals = List.copyOf(proposals);
    }

    static PlannedOutreach none() {
        return new PlannedOutreach("", List.of());
    }
}
