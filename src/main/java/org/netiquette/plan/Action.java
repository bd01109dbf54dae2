package org.netiquette.plan;

/** What the member should do about a candidate, in the order of the report. */
public enum Action {
    /** Send them an invitation. */
    INVITE,
    /** Ask a connection to introduce the two. */
    ASK_INTRODUCTION,
    /** Take back the invitation that was sent. */
    WITHDRAW,
    /** Leave them, for the reason that the row says. */
    SKIP
}
