package org.netiquette.verdict;

import java.util.Comparator;

/**
 * What one rule says about one fact.
 *
 * @param rule id of the rule: its path below its rule folder, without its ending, such as {@code invitations/no-photo}
 * @param verdict what it proposes
 * @param force how strongly
 * @param reason half a sentence that the member can repeat aloud
 */
public record Proposal(String rule, Verdict verdict, Force force, String reason) {

    /** The strongest first, then the most cautious, then by rule id, so that the order in which rules fire is not seen. */
    static final Comparator<Proposal> BY_WEIGHT = Comparator.comparing(Proposal::force)
            .thenComparing(Proposal::verdict)
            .thenComparing(Proposal::rule)
            .thenComparing(Proposal::reason);
}
