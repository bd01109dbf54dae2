package org.netiquette.input;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what becomes of every row. */
final class Ledger {

    private static final class Count {
        private int read;
        private int used;
        private int rejected;
        private final Map<String, Integer> skipped = new TreeMap<>();
    }

    private final Map<String, Count> counts = new TreeMap<>();

    /** A file of this kind is there, even if it has no rows. */
    void seen(String kind) {
        count(kind);
    }

    void read(String kind) {
        count(kind).read++;
    }

    void used(String kind) {
        count(kind).used++;
    }

    void rejected(String kind) {
        count(kind).rejected++;
    }

    void skipped(String kind, String reason, int rows) {
        if (rows > 0) {
            count(kind).skipped.merge(reason, rows, Integer::sum);
        }
    }

    /** Rows that were used so far turn out to be of no use. */
    void skippedAfterAll(String kind, String reason, int rows) {
        if (rows > 0) {
            skipped(kind, reason, rows);
            count(kind).used -= rows;
        }
    }

    /** One line a kind, in order of the kinds. */
    List<LedgerLine> lines() {
        return counts.entrySet().stream()
                .map(it -> line(it.getKey(), it.getValue()))
                .toList();
    }

    private Count count(String kind) {
        return counts.computeIfAbsent(kind, unseen -> new Count());
    }

    private static LedgerLine line(String kind, Count count) {
        return new LedgerLine(kind, count.read, count.used, count.skipped, count.rejected);
    }
}
