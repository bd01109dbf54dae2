package org.netiquette.input;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netiquette.network.Purpose;
import org.netiquette.sheet.Place;

/** Which of several purpose files counts: a loose one before one in an archive, then that of the newest archive. */
final class Purposes {

    /** What a purpose file says, and which file that is. */
    record Stated(Place place, Purpose purpose) {}

    private final Map<String, SourceFile> files = new HashMap<>();
    private final Comparator<Stated> order;

    Purposes(List<SourceFile> files, Archives archives) {
        files.forEach(it -> this.files.put(it.path(), it));
        Comparator<SourceFile> byWeight = Comparator.comparing((SourceFile it) -> !it.isLoose())
                .thenComparing(it -> it.isLoose() ? it.depth() : 0)
                .thenComparing(archives::date, Comparator.reverseOrder())
                .thenComparing(SourceFile::path);
        this.order = Comparator.comparing(this::file, byWeight);
    }

    /** The purpose that counts; each of the others becomes a remark, and {@code older} in the ledger. */
    Purpose choose(List<Stated> all, Ledger ledger, Rejects rejects) {
        List<Stated> sorted = all.stream().sorted(order).toList();
        if (sorted.isEmpty()) {
            return Purpose.unstated();
        }
        Stated first = sorted.get(0);
        sorted.stream().skip(1).forEach(other -> {
            ledger.skippedAfterAll("purpose", "older", 1);
            rejects.add(
                    other.place(),
                    "The file does not count, since %s comes before it: there must be only one purpose.yaml"
                            .formatted(first.place().file()),
                    "");
        });
        return first.purpose();
    }

    @SuppressWarnings("NullAway") // every purpose was read from one of the files
    private SourceFile file(Stated stated) {
        return files.get(stated.place().file());
    }
}
