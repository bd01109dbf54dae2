package org.netiquette.network;

import java.time.Instant;

/**
 * A request to connect, received or sent. The archive lists accepted ones as well.
 *
 * @param other the person at the other end
 * @param direction whether the member received or sent it
 * @param sentAt when it was sent; a date without a time is noon Pacific
 * @param firstSentAt when the oldest invitation that is known of the same person was sent; what the two wrote since is the
 *     question and its answer
 * @param message the note, empty when there was none
 */
public record Invitation(Person other, Direction direction, Instant sentAt, Instant firstSentAt, String message) {

    /** The only invitation of a person. */
    public Invitation(Person other, Direction direction, Instant sentAt, String message) {
        this(other, direction, sentAt, sentAt, message);
    }

    /** LinkedIn's own words. */
    public enum Direction {
        INCOMING,
        OUTGOING
    }
}
