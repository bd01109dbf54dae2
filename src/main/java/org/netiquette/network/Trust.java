package org.netiquette.network;

/** How the member's own sheet marks a person. */
public enum Trust {
    UNMARKED,
    KNOWN,
    WELL,
    TRUSTED
}
