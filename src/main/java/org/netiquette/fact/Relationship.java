package org.netiquette.fact;

/** How well the member knows a person, from the least to the best (etiquette, "Relationship"). */
public enum Relationship {
    STRANGER,
    KNOWN,
    WELL_KNOWN,
    TRUSTED;

    /** Whether this is at least as close as the other. */
    public boolean atLeast(Relationship other) {
        return compareTo(other) >= 0;
    }

    /** The closer of the two. */
    public Relationship or(Relationship other) {
        return atLeast(other) ? this : other;
    }
}
