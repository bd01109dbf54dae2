package org.netiquette.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.netiquette.fact.ReceivedInvitation;

/**
 * A fact as remembered nights have judged it, for as long as it stayed the same.
 *
 * @param account name of the account
 * @param policy the policy that it was judged by
 * @param nights the nights that judged it, oldest first; at least one
 * @param fact the fact, without what the date alone moves
 * @param absent words that were none yet when it was kept, and so read as if nothing were known
 */
public record JudgedFact(
        String account, String policy, List<LocalDate> nights, ReceivedInvitation fact, Set<String> absent) {

    public JudgedFact {
        nights = List.copyOf(nights);
        absent = Set.copyOf(absent);
    }

    /** The newest night that judged it. */
    public LocalDate newest() {
        return nights.get(nights.size() - 1);
    }
}
