package org.netiquette.evidence.pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who has what somebody looks for: an index, so that nobody is held against everybody. */
final class Offerers {

    /** Those behind are known less than all of them. */
    private static final int MOST_FOUND = 100;
    /** So many are looked at for one thing; those behind are known less than all of them. */
    private static final int MOST_LOOKED_AT = 1_000;

    private final Map<Want.Sought, List<Found>> found = new HashMap<>();
    private final Map<String, List<Side>> byWord = new HashMap<>();
    private final Map<String, List<Side>> byTitle = new HashMap<>();
    private final Map<Integer, List<Side>> byWay = new HashMap<>();

    /** @param sides those whom the member knows best first; so everything that is found has that order */
    Offerers(List<Side> sides) {
        Set<String> sought = new HashSet<>();
        sides.forEach(side -> side.wants().forEach(it -> sought.addAll(it.words())));
        sides.forEach(it -> add(it, sought));
    }

    private void add(Side side, Set<String> sought) {
        side.offer().words().stream().filter(sought::contains).forEach(it -> put(byWord, it, side));
        side.offer().titles().keySet().forEach(it -> put(byTitle, it, side));
        side.ways().keySet().forEach(it -> put(byWay, it, side));
    }

    private static <K> void put(Map<K, List<Side>> index, K key, Side side) {
        index.computeIfAbsent(key, it -> new ArrayList<>()).add(side);
    }

    /**
     * Somebody who has it.
     *
     * @param by what they have of it
     */
    record Found(Side side, Part by) {}

    /** Who has what is looked for, the best known first; worked out once for all who look for the same. */
    List<Found> of(Want want) {
        return found.computeIfAbsent(want.sought(), it -> perhaps(want)
                .limit(MOST_LOOKED_AT)
                .flatMap(side -> side.meeting(want).map(by -> new Found(side, by)).stream())
                .limit(MOST_FOUND)
                .toList());
    }

    /** Who may have it, the best known first: by its rarest word and by its title, or by the way that finds them. */
    private Stream<Side> perhaps(Want want) {
        if (want.words().isEmpty()) {
            return want.way().map(it -> byWay.getOrDefault(it.way(), List.of())).stream()
                    .flatMap(Collection::stream);
        }
        List<Side> rarest = want.words().stream()
                .map(it -> byWord.getOrDefault(it, List.of()))
                .min(Comparator.comparing(List::size))
                .orElse(List.of());
        List<Side> titled = want.titles().stream()
                .flatMap(it -> byTitle.getOrDefault(it.name(), List.of()).stream())
                .toList();
        return titled.isEmpty() ? rarest.stream() : merged(rarest, titled);
    }

    private static Stream<Side> merged(List<Side> some, List<Side> more) {
        return Stream.concat(some.stream(), more.stream())
                .sorted(Comparator.comparing(Side::rank))
                .distinct();
    }
}
