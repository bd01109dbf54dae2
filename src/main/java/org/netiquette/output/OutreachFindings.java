package org.netiquette.output;

import java.util.List;
import org.netiquette.network.GroupFit;
import org.netiquette.network.Manners;

/**
 * What is to be said of an account's outreach as a whole.
 *
 * @param budget a sentence about a budget that keeps people waiting; empty when none does
 * @param purposeFile whether the account has a {@code purpose.yaml}, whatever it says
 * @param manners how the member's own invitations fared
 * @param groups whom the groups hold that the member is in or that sheets name, those with the most fitting people first
 */
public record OutreachFindings(String budget, boolean purposeFile, Manners manners, List<GroupFit> groups) {

    public OutreachFindings {
        groups = List.copyOf(groups);
    }

    /** Nothing is to be said. */
    public static OutreachFindings none() {
        return new OutreachFindings("", false, Manners.none(), List.of());
    }
}
