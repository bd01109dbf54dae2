package org.netiquette.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.netiquette.network.Person;

/** Settles which rows count when several files are of one kind, and hands these to the harvest. */
final class Selection {

    private final Archives archives;
    private final Ledger ledger;
    private final Harvest harvest;
    private final Predicate<Person> forgotten;

    Selection(Archives archives, Ledger ledger, Harvest harvest, Predicate<Person> forgotten) {
        this.forgotten = forgotten;
        this.archives = archives;
        this.ledger = ledger;
        this.harvest = harvest;
    }

    void select(List<FileRows<?>> rows) {
        Map<Known<?>, List<FileRows<?>>> byFormat = new LinkedHashMap<>();
        rows.stream().sorted(archives.newestFirst()).forEach(file -> byFormat.computeIfAbsent(
                        file.known(), unseen -> new ArrayList<>())
                .add(file));
        byFormat.forEach((known, files) -> select(known, files));
    }

    private <T> void select(Known<T> known, List<FileRows<?>> files) {
        String newest = files.get(0).file().archive();
        Predicate<T> repeats = known.repeats().get();
        for (FileRows<?> file : files) {
            if (known.keep() == Keep.NEWEST && !file.file().archive().equals(newest)) {
                ledger.skipped(known.format().kind(), "older", file.rows().size());
            } else {
                take(known, file, repeats);
            }
        }
    }

    @SuppressWarnings("unchecked") // the files were grouped by their format
    private <T> void take(Known<T> known, FileRows<?> file, Predicate<T> repeats) {
        String kind = known.format().kind();
        for (FileRows.Placed<T> row : ((FileRows<T>) file).rows()) {
            if (Whom.of(row.value()).stream().anyMatch(forgotten)) {
                ledger.skipped(kind, "forgotten", 1);
            } else if (repeats.test(row.value())) {
                ledger.skipped(kind, "repeat", 1);
            } else {
                ledger.used(kind);
                known.store().put(harvest, row.place(), row.value());
            }
        }
    }
}
