package org.netiquette.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What holds for all of one night.
 *
 * @param zone the member's, in which their days and months begin
 */
record Night(Limits limits, Words words, LocalDate today, ZoneId zone) {

    LocalDate lastDay() {
        return today.plusDays(limits.daysAhead());
    }

    LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    int wave(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(today, day) + 1;
    }

    boolean movesOn(LocalDate since) {
        return !since.plusDays(limits.daysToMoveOn()).isBefore(today);
    }
}
