package org.netiquette.plan.tie;

import java.util.List;
import org.netiquette.network.Past;

/**
 * What the member is told to do about connections.
 *
 * @param followUps in the order of the report: by due date, then kind, then rank
 * @param told what memory must keep as this night's: all that was told on this date for the first time, an earlier run of
 *     it included, and whatever of nights before goes on, with the date on which it was first told
 */
public record Agenda(List<FollowUp> followUps, List<Past.FollowedUp> told) {

    public Agenda {
        followUps = List.copyOf(followUps);
        told = List.copyOf(told);
    }
}
