package org.netiquette.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.netiquette.network.Invitation;

/**
 * What has passed between the member and somebody: connections, invitations, and what the sheet says came of them. One who
 * was withdrawn is locked for a time, and after it counts as one who said no: etiquette leaves them alone (O12).
 *
 * @param connected how it is known that they are a connection; empty when they are none
 * @param received when they invited the member, where that is open
 * @param firstReceived when they first invited the member, open or not
 * @param sent the member's newest invitation to them
 * @param ended whether the two were connected, and are no more
 * @param outcomes what the sheet says came of it
 * @param proposedOn when the member was told to approach them, longer ago than they move on, and did not
 */
record Dealing(
        String connected,
        Optional<Instant> received,
        Optional<Instant> firstReceived,
        Optional<Invitation> sent,
        boolean ended,
        Set<String> outcomes,
        Optional<LocalDate> proposedOn,
        LocalDate asOf,
        OutreachDays days) {

    boolean isConnected() {
        return !connected.isEmpty();
    }

    boolean pending() {
        return !isConnected() && sentWithin(days.lapseAfter()) && !refused() && !withdrawn();
    }

    boolean stale() {
        return pending() && !sentWithin(days.withdrawAfter() - 1);
    }

    boolean locked() {
        return withdrawn() && sentWithin(days.lockAfterWithdrawal());
    }

    boolean leaveAlone() {
        return outcomes.contains("never");
    }

    boolean resting() {
        return proposedOn.isPresent() && !isConnected();
    }

    /** What counts as a no, as half a sentence that says when it is inferred; empty when nothing does. */
    String saidNo() {
        if (refused()) {
            return "they said no, by your sheet";
        }
        if (withdrawn()) {
            return locked() ? "" : "you took your invitation back, by your sheet";
        }
        if (isConnected()) {
            return "";
        }
        if (ended) {
            return "inferred: you were connected once, and are no more";
        }
        return sent.isPresent() && !pending()
                ? "inferred: your invitation of " + sentOn() + " led to nothing in " + days.lapseAfter() + " days"
                : "";
    }

    /** When the newest invitation was sent, as text; empty when there is none. */
    String sentOn() {
        return sent.map(it -> day(it.sentAt()).toString()).orElse("");
    }

    /** How many days ago the newest invitation was sent; 0 when there is none. */
    long daysSinceSent() {
        return sent.map(it -> ChronoUnit.DAYS.between(day(it.sentAt()), asOf)).orElse(0L);
    }

    /** What the two wrote from this moment on is about an invitation, and no acquaintance. */
    Instant until() {
        return firstReceived.orElse(Instant.MAX);
    }

    private boolean refused() {
        return outcomes.contains("said no");
    }

    private boolean withdrawn() {
        return outcomes.contains("withdrawn");
    }

    private boolean sentWithin(int most) {
        return sent.isPresent() && daysSinceSent() <= most;
    }

    /** The UTC date of a moment. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
