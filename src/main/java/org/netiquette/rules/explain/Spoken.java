package org.netiquette.rules.explain;

import org.netiquette.rules.RuleInfo;
import org.netiquette.verdict.Proposal;

/**
 * A rule that spoke.
 *
 * @param role what became of its proposal
 */
public record Spoken(Proposal proposal, RuleInfo rule, Role role) {

    /** What becomes of a proposal. */
    public enum Role {
        DECIDED,
        /** It comes to the same verdict as the one that decided. */
        AGREED,
        OUTVOTED,
        /** It was proposed before the member asked a question, and what followed the question has taken its place. */
        REPLACED
    }
}
