package org.netiquette.network;

import java.time.Instant;

/**
 * A request to connect, received or sent. The archive lists accepted ones as well.
 *
 * @param other the person at the other end
 * @param direction whether the member received or sent it
 * @param sentAt when it was sent; a date without a time is noon Pacific
 * @param message the note, empty when there was none
 */
public record Invitation(Person other, Direction direction, Instant sentAt, String message) {

    /** LinkedIn's own words. */
    public enum Direction {
        INCOMING,
        OUTGOING
    }
}
