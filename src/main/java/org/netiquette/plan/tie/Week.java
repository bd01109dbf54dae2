package org.netiquette.plan.tie;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The week that has room for what is new: the one of the date, at a weekend the next.
 *
 * @param monday its first day
 * @param days its working days that are not over, none of them before the date
 */
record Week(LocalDate monday, List<LocalDate> days) {

    private static final int WORKING_DAYS = 5;

    Week {
        days = List.copyOf(days);
    }

    static Week of(LocalDate date) {
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        LocalDate monday = date.with(
                weekend
                        ? TemporalAdjusters.next(DayOfWeek.MONDAY)
                        : TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = weekend ? monday : date;
        return new Week(monday, first.datesUntil(monday.plusDays(WORKING_DAYS)).toList());
    }

    LocalDate sunday() {
        return monday.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(monday) && !date.isAfter(sunday());
    }
}
