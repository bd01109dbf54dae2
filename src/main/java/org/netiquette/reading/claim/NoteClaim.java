package org.netiquette.reading.claim;

import java.util.OptionalInt;

/**
 * Something that a note claims about the past and that the member's own data may bear out or contradict.
 *
 * @param kind what is claimed
 * @param value which company, school, group, event or person is named, as written in the note; empty only with {@link
 *     Kind#OTHER}
 * @param when the time that is named with it
 * @param firm whether it is said so plainly that data may contradict it: a name in lower case, one that may be a town, a
 *     hint or something met, read or bought is not
 */
public record NoteClaim(Kind kind, String value, When when, boolean firm) {

    /** The kinds of claim (etiquette, "Very good reason"). */
    public enum Kind {
        WORKED_TOGETHER,
        STUDIED,
        GROUP,
        INTRODUCED,
        /** Met, read, bought, was at an event; or one of the others without a name. */
        OTHER
    }

    /** A claim said plainly. */
    public NoteClaim(Kind kind, String value, OptionalInt year) {
        this(kind, value, year.isPresent() ? When.in(year.getAsInt()) : When.UNSAID, kind != Kind.OTHER);
    }
}
