package org.netiquette.input.linkedin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.netiquette.input.format.Outcome;
import org.netiquette.sheet.Row;

/** Outcomes that hang on the date of a row. */
final class Outcomes {

    static final String LATER = "later";
    static final String GHOST = "ghost";

    private final LocalDate asOf;

    Outcomes(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Whether a date is not seen yet. */
    boolean isLater(LocalDate date) {
        return date.isAfter(asOf);
    }

    /**
     * Uses a row unless it is dated later; a date that cannot be read is a remark, since the row bears on decisions without
     * it.
     *
     * @param column where the date stands
     * @param example how it must be
     */
    <T> Outcome<T> dated(Row row, String column, String example, Function<Optional<LocalDate>, T> made) {
        String text = row.get(column);
        Optional<LocalDate> date = Stamp.parse(text).map(Stamp::utcDate);
        if (date.filter(this::isLater).isPresent()) {
            return Outcome.skipped(LATER);
        }
        List<String> remarks = new ArrayList<>();
        if (date.isEmpty() && !text.isEmpty()) {
            remarks.add(notADate(column, text, example) + "; it counts as empty");
        }
        return new Outcome.Used<>(made.apply(date), remarks);
    }

    static String notADate(String column, String text, String example) {
        return "%s \"%s\" must be a date such as %s".formatted(column, text, example);
    }
}
