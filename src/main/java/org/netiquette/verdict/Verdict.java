package org.netiquette.verdict;

/**
 * What the member should do with a thing that was judged. Declared from the most to the least cautious: within one
 * {@link Force} the verdict declared first wins (etiquette, "Truth table"). The first five are of received invitations, the
 * next four of people whom the member might invite, the last four of connections; a pair of connections has INTRODUCE and SKIP,
 * and a connection LOOK.
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
    INVITE,
    /** Answer what a connection wrote. */
    ANSWER,
    /** Thank a connection for what they did. */
    THANK,
    /** Call a connection. */
    CALL,
    /** Leave a connection as it is. */
    KEEP
}
