package org.netiquette.verdict;

/**
 * What the member should do with a thing that was judged. Declared from the most to the least cautious: within one
 * {@link Force} the verdict declared first wins (etiquette, "Truth table").
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
    ACCEPT
}
