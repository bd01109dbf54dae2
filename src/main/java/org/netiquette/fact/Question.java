package org.netiquette.fact;

/** What became of the question that the member asks before deciding (etiquette, "After the question"). */
public enum Question {
    /** None was asked. */
    NONE,
    /** Asked, and the answer may still come. */
    WAITING,
    /** Asked, not answered, and the time for it is over. */
    LAPSED,
    ANSWERED
}
