package org.netiquette.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All that the rules proposed about one fact, and the verdict that follows: the highest force wins, and within it the
 * more cautious verdict. Where no rule speaks the verdict is {@link Verdict#LOOK}. What the member has decided themself goes
 * before all of that; the rules' proposals stay as they are, so that both can be told.
 *
 * @param proposals every proposal, the deciding one first
 * @param replaced what was proposed before the member asked a question, the deciding one first; empty unless the answer, or
 *     the wait for it, has taken its place
 * @param own what the member has decided themself; empty where they leave it to the rules
 */
public record Decision(List<Proposal> proposals, List<Proposal> replaced, Optional<OwnVerdict> own) {

    public Decision {
        proposals = inOrder(proposals);
        replaced = inOrder(replaced);
    }

    private static List<Proposal> inOrder(List<Proposal> proposals) {
        return proposals.stream().distinct().sorted(Proposal.BY_WEIGHT).toList();
    }

    /** The decision that follows from proposals in any order. */
    public static Decision of(Collection<Proposal> proposals) {
        return new Decision(List.copyOf(proposals), List.of(), Optional.empty());
    }

    /** The same with the member's own verdict above it, if they have one. */
    public Decision under(Optional<OwnVerdict> word) {
        return new Decision(proposals, replaced, word);
    }

    /**
     * What follows once a question was asked: where the verdict is to ask, the rules that speak only since then take its
     * place; nothing else is displaced.
     *
     * @param since what is proposed with the question and its answer in sight
     */
    public Decision after(Decision since) {
        List<Proposal> news =
                since.proposals.stream().filter(it -> !proposals.contains(it)).toList();
        return verdict() != Verdict.ASK || news.isEmpty() ? this : new Decision(news, proposals, own);
    }

    /** The verdict that counts. */
    public Verdict verdict() {
        return own.map(OwnVerdict::verdict).orElseGet(this::ruled);
    }

    /** How strongly: the member's own word is a must; empty where nobody spoke. */
    public Optional<Force> force() {
        return own.isPresent() ? Optional.of(Force.MUST) : deciding().map(Proposal::force);
    }

    /** The verdict of the rules, whether it counts or not. */
    public Verdict ruled() {
        return deciding().map(Proposal::verdict).orElse(Verdict.LOOK);
    }

    /** The proposal that decided among the rules; empty where no rule spoke. */
    public Optional<Proposal> deciding() {
        return proposals.stream().findFirst();
    }

    /** The proposals that come to the verdict of the rules, the deciding one first. */
    public List<Proposal> agreeing() {
        return proposals.stream().filter(it -> it.verdict() == ruled()).toList();
    }

    /** The ids of the rules that came to the verdict of the rules, the deciding one first, each once. */
    public List<String> rules() {
        return agreeing().stream().map(Proposal::rule).distinct().toList();
    }

    /** The proposals that came to another verdict than the rules together. */
    public List<Proposal> outvoted() {
        return proposals.stream().filter(it -> it.verdict() != ruled()).toList();
    }
}
