package org.netiquette.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.netiquette.sheet.Place;

/** What was not used, file by file: the first of each file are listed, and the rest of them counted, so that no file fills the memory. */
final class Rejects {

    private static final int MOST_OF_A_FILE = 1_000;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<Reject> listed = new ArrayList<>();

    /**
     * Enters something.
     *
     * @param row the row as it stands, empty for a whole file
     */
    void add(Place place, String problem, String row) {
        if (counts.merge(place.file(), 1, Integer::sum) <= MOST_OF_A_FILE) {
            listed.add(new Reject(place.file(), place.line(), problem, row));
        }
    }

    /** By file and line, and for each file of which too many were entered how many are not listed. */
    List<Reject> inOrder() {
        return Stream.concat(listed.stream(), unlisted())
                .sorted(Comparator.comparing(Reject::file).thenComparing(Reject::line))
                .toList();
    }

    private Stream<Reject> unlisted() {
        return counts.entrySet().stream()
                .filter(it -> it.getValue() > MOST_OF_A_FILE)
                .map(it -> new Reject(it.getKey(), 0, unlisted(it.getValue() - MOST_OF_A_FILE), ""));
    }

    private static String unlisted(int more) {
        return "%d more problems of this file are not listed, only the first %d; the ledger counts every row"
                .formatted(more, MOST_OF_A_FILE);
    }
}
