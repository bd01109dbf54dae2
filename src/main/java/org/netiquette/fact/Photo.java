package org.netiquette.fact;

/** Whether the inviter's profile shows a photo. LinkedIn's archive does not say, so UNKNOWN is the usual case. */
public enum Photo {
    PRESENT,
    MISSING,
    UNKNOWN
}
