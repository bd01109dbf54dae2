package org.netiquette.plan;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Which days have room for one more invitation. Counted are people: proposed on a date, of whatever night; shown on a date
 * again because they moved on; and really invited on a date. Where it is known that a proposal and an invitation are about one
 * person they count once, else both count: rather too few are invited than too many. An invitation that was sent counts as a
 * note, since the archive does not tell for all of them whether one was in it.
 */
final class Calendar {

    private static final int WEEK = 7;

    private final Night night;
    private final Tally invited;

    Calendar(Night night, Tally invited) {
        this.night = night;
        this.invited = invited;
    }

    void add(LocalDate on, Contender who) {
        invited.add(on, who.rank());
    }

    boolean hasRoom(LocalDate on) {
        return hasRoomButForNotes(on) && hasNotes(on);
    }

    /** Whether on one of the days ahead nothing stands in the way but the month's notes. */
    boolean lacksNotes() {
        return days().anyMatch(it -> hasRoomButForNotes(it) && !hasNotes(it));
    }

    private Stream<LocalDate> days() {
        return night.today().datesUntil(night.lastDay().plusDays(1));
    }

    private boolean hasRoomButForNotes(LocalDate on) {
        return invited.hasRoom(on, 1, night.limits().perDay())
                && invited.hasRoom(on, WEEK, night.limits().perWeek());
    }

    private boolean hasNotes(LocalDate on) {
        return invited.hasRoomInMonth(on, night.limits().notesPerMonth());
    }
}
