package org.netiquette.plan;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Moments, each as often as something happened at it: a date without a time makes many of them alike. */
final class Moments {

    private final NavigableMap<Instant, Integer> times = new TreeMap<>();

    Moments(List<Instant> moments) {
        moments.forEach(it -> times.merge(it, 1, Integer::sum));
    }

    void takeOne(Instant it) {
        times.computeIfPresent(it, (moment, n) -> Math.max(0, n - 1));
    }

    List<Instant> all() {
        return times.entrySet().stream()
                .flatMap(it -> Collections.nCopies(it.getValue(), it.getKey()).stream())
                .toList();
    }
}
