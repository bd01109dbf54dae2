package org.netiquette.fact;

/** What has changed about a connection since an earlier archive. */
public enum News {
    /** Another employer or another position. */
    NEW_JOB,
    /** Another name under the same link. */
    NEW_NAME,
    /** No longer among the connections. */
    GONE,
    /** Now at an employer that the purpose names or searches for, and before elsewhere. */
    AT_TARGET
}
