package org.netiquette.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All that the rules proposed about one fact, and the verdict that follows: the highest force wins, and within it the
 * more cautious verdict. Where no rule speaks the verdict is {@link Verdict#LOOK}.
 *
 * @param proposals every proposal, the deciding one first
 */
public record Decision(List<Proposal> proposals) {

    public Decision {
        proposals = proposals.stream().distinct().sorted(Proposal.BY_WEIGHT).toList();
    }

    /** The decision that follows from proposals in any order. */
    public static Decision of(Collection<Proposal> proposals) {
        return new Decision(List.copyOf(proposals));
    }

    /** The verdict that counts. */
    public Verdict verdict() {
        return deciding().map(Proposal::verdict).orElse(Verdict.LOOK);
    }

    /** The proposal that decided; empty where no rule spoke. */
    public Optional<Proposal> deciding() {
        return proposals.stream().findFirst();
    }

    /** The proposals that come to the same verdict, the deciding one first. */
    public List<Proposal> agreeing() {
        return proposals.stream().filter(it -> it.verdict() == verdict()).toList();
    }

    /** The proposals that came to another verdict. */
    public List<Proposal> outvoted() {
        return proposals.stream().filter(it -> it.verdict() != verdict()).toList();
    }
}
