package org.netiquette.fact;

import java.util.Optional;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.OwnVerdict;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Proposals;
import org.netiquette.verdict.Verdict;

/**
 * A fact that rules judge, with the calls that a rule may make on it: force and verdict in one word, and the reason as
 * half a sentence. A rule makes one such call and nothing else.
 */
public interface Judgeable {

    /** What was proposed so far; each judging starts with an empty one. */
    Proposals proposals();

    /**
     * Whether the member has asked a question about it, so that what was asked and answered may take the place of the
     * verdict to ask.
     */
    default boolean wasAsked() {
        return false;
    }

    /** The fact as it would be judged had nothing been asked. */
    default Judgeable unasked() {
        return this;
    }

    /** What the member has decided on it themself, out of a rule's sight; empty where they leave it to the rules. */
    default Optional<OwnVerdict> own() {
        return Optional.empty();
    }

    /**
     * What each call of a rule file becomes once the file has been checked and written anew with its id.
     *
     * @param rule id of the rule that speaks
     */
    default void propose(String rule, Force force, Verdict verdict, String reason) {
        proposals().add(new Proposal(rule, verdict, force, reason));
    }

    default void mustAccept(String reason) {
        propose(Proposals.UNNAMED, Force.MUST, Verdict.ACCEPT, reason);
    }

    default void shouldAccept(String reason) {
        propose(Proposals.UNNAMED, Force.SHOULD, Verdict.ACCEPT, reason);
    }

    default void mayAccept(String reason) {
        propose(Proposals.UNNAMED, Force.MAY, Verdict.ACCEPT, reason);
    }

    default void mustAsk(String reason) {
        propose(Proposals.UNNAMED, Force.MUST, Verdict.ASK, reason);
    }

    default void shouldAsk(String reason) {
        propose(Proposals.UNNAMED, Force.SHOULD, Verdict.ASK, reason);
    }

    default void mayAsk(String reason) {
        propose(Proposals.UNNAMED, Force.MAY, Verdict.ASK, reason);
    }

    default void mustWait(String reason) {
        propose(Proposals.UNNAMED, Force.MUST, Verdict.WAIT, reason);
    }

    default void shouldWait(String reason) {
        propose(Proposals.UNNAMED, Force.SHOULD, Verdict.WAIT, reason);
    }

    default void mayWait(String reason) {
        propose(Proposals.UNNAMED, Force.MAY, Verdict.WAIT, reason);
    }

    default void mustLook(String reason) {
        propose(Proposals.UNNAMED, Force.MUST, Verdict.LOOK, reason);
    }

    default void shouldLook(String reason) {
        propose(Proposals.UNNAMED, Force.SHOULD, Verdict.LOOK, reason);
    }

    default void mayLook(String reason) {
        propose(Proposals.UNNAMED, Force.MAY, Verdict.LOOK, reason);
    }

    default void mustDecline(String reason) {
        propose(Proposals.UNNAMED, Force.MUST, Verdict.DECLINE, reason);
    }

    default void shouldDecline(String reason) {
        propose(Proposals.UNNAMED, Force.SHOULD, Verdict.DECLINE, reason);
    }

    default void mayDecline(String reason) {
        propose(Proposals.UNNAMED, Force.MAY, Verdict.DECLINE, reason);
    }

    default void mustSkip(String reason) {
        propose(Proposals.UNNAMED, Force.MUST, Verdict.SKIP, reason);
    }

    default void shouldSkip(String reason) {
        propose(Proposals.UNNAMED, Force.SHOULD, Verdict.SKIP, reason);
    }

    default void maySkip(String reason) {
        propose(Proposals.UNNAMED, Force.MAY, Verdict.SKIP, reason);
    }

    default void mustWithdraw(String reason) {
        propose(Proposals.UNNAMED, Force.MUST, Verdict.WITHDRAW, reason);
    }

    default void shouldWithdraw(String reason) {
        propose(Proposals.UNNAMED, Force.SHOULD, Verdict.WITHDRAW, reason);
    }

    default void mayWithdraw(String reason) {
        propose(Proposals.UNNAMED, Force.MAY, Verdict.WITHDRAW, reason);
    }

    default void mustIntroduce(String reason) {
        propose(Proposals.UNNAMED, Force.MUST, Verdict.INTRODUCE, reason);
    }

    default void shouldIntroduce(String reason) {
        propose(Proposals.UNNAMED, Force.SHOULD, Verdict.INTRODUCE, reason);
    }

    default void mayIntroduce(String reason) {
        propose(Proposals.UNNAMED, Force.MAY, Verdict.INTRODUCE, reason);
    }

    default void mustInvite(String reason) {
        propose(Proposals.UNNAMED, Force.MUST, Verdict.INVITE, reason);
    }

    default void shouldInvite(String reason) {
        propose(Proposals.UNNAMED, Force.SHOULD, Verdict.INVITE, reason);
    }

    default void mayInvite(String reason) {
        propose(Proposals.UNNAMED, Force.MAY, Verdict.INVITE, reason);
    }

    default void mustAnswer(String reason) {
        propose(Proposals.UNNAMED, Force.MUST, Verdict.ANSWER, reason);
    }

    default void shouldAnswer(String reason) {
        propose(Proposals.UNNAMED, Force.SHOULD, Verdict.ANSWER, reason);
    }

    default void mayAnswer(String reason) {
        propose(Proposals.UNNAMED, Force.MAY, Verdict.ANSWER, reason);
    }

    default void mustThank(String reason) {
        propose(Proposals.UNNAMED, Force.MUST, Verdict.THANK, reason);
    }

    default void shouldThank(String reason) {
        propose(Proposals.UNNAMED, Force.SHOULD, Verdict.THANK, reason);
    }

    default void mayThank(String reason) {
        propose(Proposals.UNNAMED, Force.MAY, Verdict.THANK, reason);
    }

    default void mustCall(String reason) {
        propose(Proposals.UNNAMED, Force.MUST, Verdict.CALL, reason);
    }

    default void shouldCall(String reason) {
        propose(Proposals.UNNAMED, Force.SHOULD, Verdict.CALL, reason);
    }

    default void mayCall(String reason) {
        propose(Proposals.UNNAMED, Force.MAY, Verdict.CALL, reason);
    }

    default void mustKeep(String reason) {
        propose(Proposals.UNNAMED, Force.MUST, Verdict.KEEP, reason);
    }

    default void shouldKeep(String reason) {
        propose(Proposals.UNNAMED, Force.SHOULD, Verdict.KEEP, reason);
    }

    default void mayKeep(String reason) {
        propose(Proposals.UNNAMED, Force.MAY, Verdict.KEEP, reason);
    }
}
