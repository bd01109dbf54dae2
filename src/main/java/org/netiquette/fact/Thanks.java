package org.netiquette.fact;

/** What a connection has lately done for the member that the member has not answered since, the weightiest last. */
public enum Thanks {
    /** Nothing that the archive shows. */
    NONE,
    /** They endorsed a skill. */
    ENDORSEMENT,
    /** They wrote a recommendation. */
    RECOMMENDATION
}
