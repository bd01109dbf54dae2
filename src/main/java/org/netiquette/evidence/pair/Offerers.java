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
     * Who may have it, the best known first: by its rarest word and by its title, or by the way that finds them.
     *
     * @param most so many of them at most; so none of the lists is ever gone through to its end
     */
    Stream<Side> perhaps(Want want, int most) {
        if (want.words().isEmpty()) {
            return want.way().map(it -> byWay.getOrDefault(it.way(), List.of())).stream()
                    .flatMap(Collection::stream)
                    .limit(most);
        }
        List<Side> rarest = want.words().stream()
                .map(it -> byWord.getOrDefault(it, List.of()))
                .min(Comparator.comparing(List::size))
                .orElse(List.of());
        Stream<List<Side>> titled = want.titles().stream().map(it -> byTitle.getOrDefault(it.name(), List.of()));
        return merged(Stream.concat(Stream.of(rarest), titled), most).limit(most);
    }

    private static Stream<Side> merged(Stream<List<Side>> lists, int most) {
        return lists.flatMap(it -> it.stream().limit(most))
                .sorted(Comparator.comparing(Side::rank))
                .distinct();
    }
}
