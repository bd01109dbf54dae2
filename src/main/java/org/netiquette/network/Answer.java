package org.netiquette.network;

/** A cell that says yes, no or nothing. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
