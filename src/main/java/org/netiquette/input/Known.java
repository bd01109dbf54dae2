package org.netiquette.input;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.netiquette.input.format.RowFormat;
import org.netiquette.sheet.Place;

/**
 * A format of the register: how its files count, and where its records go.
 *
 * @param format reads its rows
 * @param keep which of several files count
 * @param repeats makes a test that knows a record again
 * @param date of a record, to date an archive that nothing else dates
 * @param store takes a record that counts
 */
record Known<T>(
        RowFormat<T> format,
        Keep keep,
        Supplier<Predicate<T>> repeats,
        Function<T, Optional<LocalDate>> date,
        Store<T> store) {

    /** Takes a record that counts, and where it stands. */
    @FunctionalInterface
    interface Store<T> {
        void put(Harvest harvest, Place place, T value);
    }

    /** A file of the archive that counts as the newest one has it. */
    static <T> Known<T> newest(RowFormat<T> format, Store<T> store) {
        return new Known<>(format, Keep.NEWEST, Known::equalOnes, it -> Optional.empty(), store);
    }

    /** A file of the archive to which older archives add. */
    static <T> Known<T> added(RowFormat<T> format, Supplier<Predicate<T>> repeats, Store<T> store) {
        return new Known<>(format, Keep.NEWEST_AND_OLDER, repeats, it -> Optional.empty(), store);
    }

    /** A file of which every one counts. */
    static <T> Known<T> every(RowFormat<T> format, Store<T> store) {
        return new Known<>(format, Keep.EVERY, () -> it -> false, it -> Optional.empty(), store);
    }

    /** The same, with a date in its records. */
    Known<T> dated(Function<T, Optional<LocalDate>> newDate) {
        return new Known<>(format, keep, repeats, newDate, store);
    }

    private static <T> Predicate<T> equalOnes() {
        Set<T> seen = new HashSet<>();
        return it -> !seen.add(it);
    }
}
