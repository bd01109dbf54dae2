package org.netiquette.reading;

import java.util.OptionalInt;

/**
 * Something that a note claims about the past and that the member's own data may bear out or contradict.
 *
 * @param kind what is claimed
 * @param value which company, school, group or person is named, as written in the note; empty only with {@link
 *     Kind#OTHER}
 * @param year the year that the sentence names
 */
public record NoteClaim(Kind kind, String value, OptionalInt year) {

    /** The kinds of claim (etiquette, "Very good reason"). */
    public enum Kind {
        WORKED_TOGETHER,
        STUDIED,
        GROUP,
        INTRODUCED,
        /** Met, read, bought, was at an event; or one of the others without a name. */
        OTHER
    }
}
