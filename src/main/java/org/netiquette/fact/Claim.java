package org.netiquette.fact;

/** How what a note claims stands against the member's own data (etiquette, "Very good reason"). */
public enum Claim {
    /** The note claims nothing that could be checked. */
    NONE,
    BORNE_OUT,
    CONTRADICTED,
    /** The data can neither confirm nor contradict it. */
    UNKNOWN
}
