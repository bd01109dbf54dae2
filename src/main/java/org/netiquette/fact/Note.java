package org.netiquette.fact;

/** The kinds of text that come with an invitation (etiquette, "Words"). */
public enum Note {
    /** No text at all. */
    NONE,
    /** LinkedIn's own default text, or one that anyone could have sent to anyone. */
    BOILERPLATE,
    /** Says something, but not why. */
    UNCLEAR,
    /** Says why connecting is worthwhile. */
    REASONED,
    /** Wants to sell. */
    PITCH,
    /** Wants to cheat. */
    SCAM
}
