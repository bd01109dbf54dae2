package org.netiquette.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.sheet.Place;

/**
 * The sound rows of one file.
 *
 * @param known its format
 * @param file where they come from
 * @param rows the records, in order of the lines
 */
record FileRows<T>(Known<T> known, SourceFile file, List<Placed<T>> rows) {

    /** A record and where it stands. */
    record Placed<T>(Place place, T value) {}

    /** The newest date inside. */
    Optional<LocalDate> newest() {
        Stream<LocalDate> dates = rows.stream().flatMap(row -> known.date().apply(row.value()).stream());
        return dates.max(LocalDate::compareTo);
    }
}
