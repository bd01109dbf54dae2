package org.netiquette.reading.claim;

import java.util.OptionalInt;
import org.netiquette.reading.phrase.Months;

/**
 * The time that a claim names; what it does not name is empty.
 *
 * @param year the year, or the first of several
 * @param until the last of several years
 * @param month of the year, 1 to 12
 */
public record When(OptionalInt year, OptionalInt until, OptionalInt month) {

    /** No time is named. */
    public static final When UNSAID = new When(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    /** A year without a month. */
    public static When in(int year) {
        return new When(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
    }

    /** Whether a year is one of those named. */
    public boolean covers(int other) {
        return year.isPresent() && other >= year.getAsInt() && other <= last();
    }

    /** The last year named; 0 when none is. */
    public int last() {
        return until.orElse(year.orElse(0));
    }

    /** As a sentence has it: {@code in 2015}, {@code from 2012 to 2014}, {@code in May 2019}; empty when unsaid. */
    public String text() {
        if (until.isPresent()) {
            return "from " + year.orElse(0) + " to " + until.getAsInt();
        }
        String named = (monthName() + " " + (year.isPresent() ? year.getAsInt() : "")).strip();
        return named.isEmpty() ? "" : "in " + named;
    }

    private String monthName() {
        return month.isPresent() ? Months.name(month.getAsInt()) : "";
    }
}
