package org.netiquette.reading.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the literals of phrases stand in a text. */
final class Occurrences {

    /** One literal at one place. */
    record Literal(int number, int start, int end) {}

    private final List<Literal> all = new ArrayList<>();
    private final Map<Integer, List<Literal>> byNumber = new HashMap<>();

    void add(int number, int start, int end) {
        Literal literal = new Literal(number, start, end);
        all.add(literal);
        byNumber.computeIfAbsent(number, it -> new ArrayList<>()).add(literal);
    }

    List<Literal> inOrder() {
        return all;
    }

    /** The first occurrence of a literal that starts at this index or later. */
    Optional<Literal> next(int number, int from) {
        List<Literal> places = byNumber.getOrDefault(number, List.of());
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < places.size() ? Optional.of(places.get(low)) : Optional.empty();
    }
}
