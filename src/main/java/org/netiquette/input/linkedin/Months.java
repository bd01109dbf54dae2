package org.netiquette.input.linkedin;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months of positions and schools: {@code Jun 2019}, {@code 2019}, {@code Jun-19} from Excel, or a whole date. */
final class Months {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH_YEAR = Pattern.compile(
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?[ -](\\d{4}|\\d{2})", Pattern.CASE_INSENSITIVE);
    private static final int EARLIEST_SHORT_YEAR = 50;

    private Months() {}

    /**
     * Reads a month; empty when it is none.
     *
     * @param ofYear the month that a bare year stands for
     */
    static Optional<YearMonth> parse(String text, int ofYear) {
        if (YEAR.matcher(text).matches()) {
            return Optional.of(YearMonth.of(Integer.parseInt(text), ofYear));
        }
        Matcher matcher = MONTH_YEAR.matcher(text);
        if (matcher.matches()) {
            return Optional.of(YearMonth.of(year(matcher.group(2)), Stamp.month(matcher.group(1))));
        }
        return Stamp.parse(text).map(stamp -> YearMonth.from(stamp.date()));
    }

    /** Careers reach back into the last century. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (year >= 100) {
            return year;
        }
        return year >= EARLIEST_SHORT_YEAR ? 1900 + year : 2000 + year;
    }
}
