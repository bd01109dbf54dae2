package org.netiquette.replay;

import java.util.List;
import org.netiquette.evidence.AccountEvidence;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Pair;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.rules.RuleBook;

/**
 * All that one side decides on an account.
 *
 * @param invitations on open invitations
 * @param candidates on people whom the member might invite
 * @param people on the member's connections
 * @param pairs on connections who might be introduced to each other
 */
record JudgedAccount(
        List<Judged<ReceivedInvitation>> invitations,
        List<Judged<Candidate>> candidates,
        List<Judged<ConnectedPerson>> people,
        List<Judged<Pair>> pairs) {

    /**
     * Judges what a side has found.
     *
     * @param network whether connections and pairs are judged as well
     */
    static JudgedAccount of(AccountEvidence found, RuleBook book, String policy, boolean network) {
        var invitations = Judged.all(found.invitations().open(), book, policy);
        List<Candidate> outreach = found.outreach().candidates();
        var candidates = Judged.all(outreach, book, policy);
        if (!network) {
            return new JudgedAccount(invitations, candidates, List.of(), List.of());
        }
        AccountEvidence.Ties ties = found.network(outreach);
        return new JudgedAccount(
                invitations,
                candidates,
                Judged.all(ties.people(), book, policy),
                Judged.all(ties.pairs(), book, policy));
    }
}
