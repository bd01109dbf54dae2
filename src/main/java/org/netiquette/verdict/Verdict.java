package org.netiquette.verdict;

/**
 * What the member should do with a thing that was judged. Declared from the most to the least cautious: within one
 * {@link Force} the verdict declared first wins (etiquette, "Truth table"). The first five are of received invitations, the
 * others of people whom the member might invite.
 */
public enum Verdict {
    /** Let the invitation go. */
    DECLINE,
    /** A person must decide. */
    LOOK,
    /** A question was asked and not yet answered. */
    WAIT,
    /** Send a question first. */
    ASK,
    /** Accept the invitation. */
    ACCEPT,
    /** Leave somebody alone who might have been invited. */
    SKIP,
    /** Take back an invitation that was sent. */
    WITHDRAW,
    /** Ask a connection to introduce the two. */
    INTRODUCE,
    /** Invite them. */
    INVITE
}
