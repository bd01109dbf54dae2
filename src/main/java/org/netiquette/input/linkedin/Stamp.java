package org.netiquette.input.linkedin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date, perhaps with a time, as LinkedIn or a spreadsheet that re-saved it writes it.
 *
 * @param date the date as written
 * @param time the time as written, to the second
 * @param iso whether year, month and day stand in this order
 * @param utc whether it says that it is UTC
 */
record Stamp(LocalDate date, Optional<LocalTime> time, boolean iso, boolean utc) {

    /** Where LinkedIn's stamps without a zone belong, whatever the member's country. */
    static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String MONTH_NAME = "(" + MONTHS.replaceAll("(...)(?!$)", "$1|") + ")[a-z]*\\.?";
    private static final String TIME = "(?:,? ?[T ](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?(?: ?([ap])\\.?m\\.?)?"
            + "( ?(?:utc|gmt|z|\\+00:?00))?)?";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** A way to write a date, and the places of its parts. */
    private record Layout(Pattern pattern, int year, int month, int day) {

        static Layout of(String date, int year, int month, int day) {
            return new Layout(Pattern.compile(date + TIME, Pattern.CASE_INSENSITIVE), year, month, day);
        }
    }

    private static final List<Layout> LAYOUTS = List.of(
            Layout.of("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})", 1, 2, 3),
            Layout.of("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4}|\\d{2})", 3, 1, 2),
            Layout.of("(\\d{1,2})[ -]" + MONTH_NAME + "[ -](\\d{4}|\\d{2})", 3, 2, 1),
            Layout.of(MONTH_NAME + " (\\d{1,2}),? (\\d{4})", 3, 1, 2));

    /** Reads a stamp; empty when it is none. Month names are English; day/month order is never guessed. */
    static Optional<Stamp> parse(String text) {
        String plain = BLANKS.matcher(text).replaceAll(" ").strip();
        for (Layout layout : LAYOUTS) {
            Matcher matcher = layout.pattern().matcher(plain);
            if (matcher.matches()) {
                return read(matcher, layout);
            }
        }
        return Optional.empty();
    }

    /**
     * The moment. Without a time it is noon Pacific. In the hour that the clocks repeat it is the earlier one; a time in
     * the hour that they skip is moved on by that hour.
     *
     * @param zone where a stamp without a zone belongs
     */
    Instant instant(ZoneId zone) {
        if (utc) {
            return date.atTime(time.orElse(LocalTime.NOON)).toInstant(ZoneOffset.UTC);
        }
        return time.map(it -> date.atTime(it).atZone(zone))
                .orElseGet(() -> date.atTime(LocalTime.NOON).atZone(PACIFIC))
                .toInstant();
    }

    /** The date in UTC; a date without a time is taken as it stands. */
    LocalDate utcDate() {
        return time.isEmpty() ? date : utcDate(instant(PACIFIC));
    }

    /** The UTC date of a moment. */
    static LocalDate utcDate(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static Optional<Stamp> read(Matcher matcher, Layout layout) {
        try {
            int year = Integer.parseInt(matcher.group(layout.year()));
            LocalDate date = LocalDate.of(
                    year < 100 ? 2000 + year : year,
                    month(matcher.group(layout.month())),
                    Integer.parseInt(matcher.group(layout.day())));
            return Optional.of(new Stamp(date, time(matcher), layout.year() == 1, matcher.group(8) != null));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Month number of a number or an English name. */
    static int month(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    private static Optional<LocalTime> time(Matcher matcher) {
        if (matcher.group(4) == null) {
            return Optional.empty();
        }
        int second = matcher.group(6) == null ? 0 : Integer.parseInt(matcher.group(6));
        return Optional.of(LocalTime.of(hour(matcher), Integer.parseInt(matcher.group(5)), second));
    }

    private static int hour(Matcher matcher) {
        int hour = Integer.parseInt(matcher.group(4));
        String half = matcher.group(7);
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("no such hour");
        }
        return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
}
