package org.netiquette.input;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The archives of an account by age: the date in the name, else the newest date of the zip's entries, else the newest date
 * inside the files. Never the time of the file itself: every copy changes it.
 */
final class Archives {

    private final Map<String, LocalDate> dates = new HashMap<>();

    Archives(List<SourceFile> files, List<FileRows<?>> rows) {
        for (FileRows<?> each : rows) {
            each.newest().ifPresent(date -> newest(each.file(), date));
        }
        Map<String, LocalDate> zipDates = new HashMap<>();
        for (SourceFile file : files) {
            file.zipDate().ifPresent(date -> zipDates.merge(file.archive(), date, Archives::later));
        }
        dates.putAll(zipDates);
        files.forEach(file -> file.nameDate().ifPresent(date -> dates.put(file.archive(), date)));
    }

    /** Newest archive first; of equal age in order of their names. */
    Comparator<FileRows<?>> newestFirst() {
        return Comparator.<FileRows<?>, LocalDate>comparing(it -> date(it.file()))
                .reversed()
                .thenComparing(it -> it.file().archive())
                .thenComparing(it -> it.file().path());
    }

    /** The date of the newest archive among these files. */
    Optional<LocalDate> newest(Stream<SourceFile> files) {
        return files.flatMap(file -> Optional.ofNullable(dates.get(file.archive())).stream())
                .max(LocalDate::compareTo);
    }

    /** The date of the archive that a file belongs to. */
    LocalDate date(SourceFile file) {
        return dates.getOrDefault(file.archive(), LocalDate.MIN);
    }

    private void newest(SourceFile file, LocalDate date) {
        dates.merge(file.archive(), date, Archives::later);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
