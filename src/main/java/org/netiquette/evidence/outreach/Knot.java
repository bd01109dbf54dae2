package org.netiquette.evidence.outreach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.netiquette.network.ProfileKey;

/**
 * People, each of one row or more, who hang together by marks, one by one or through others. Where their names and links do
 * not contradict they are one. Else a shared mark joins only what nothing contradicts, in whatever order one looks: those of
 * one name; and of those with several links, each without a link to the only one it touches.
 */
record Knot(List<Node> nodes) {

    /**
     * The rows that are of one person for certain.
     *
     * @param first the number of the first row
     * @param names the names they bear, as names are compared
     * @param keys their links, at most one of each kind unless rows contradict themselves
     * @param marks what they may be told by
     */
    record Node(int first, Set<String> names, Set<ProfileKey> keys, Set<String> marks) {}

    /** The knots that some people make. */
    static List<Knot> of(List<Node> nodes) {
        return groups(nodes, nodes.stream().map(Node::marks).toList()).stream()
                .filter(it -> it.nodes().size() > 1)
                .toList();
    }

    /**
     * Joins whoever may be joined.
     *
     * @param join takes the first rows of two who are one
     */
    void settle(BiConsumer<Integer, Integer> join) {
        List<Knot> named = byName();
        if (named.size() > 1) {
            named.forEach(it -> of(it.nodes()).forEach(knot -> knot.settle(join)));
        } else if (keysContradict()) {
            settleWithoutLink(join);
        } else {
            joinAll(nodes, join);
        }
    }

    /** Those of each name; who has none is nobody's where there are several. One person who bears two names makes them one. */
    private List<Knot> byName() {
        List<Node> bearers = nodes.stream().filter(it -> !it.names().isEmpty()).toList();
        return groups(bearers, bearers.stream().map(Node::names).toList());
    }

    /** Two links of one kind are two profiles. */
    private boolean keysContradict() {
        Set<ProfileKey> keys = new HashSet<>();
        nodes.forEach(it -> keys.addAll(it.keys()));
        return keys.stream().map(ProfileKey::kind).distinct().count() < keys.size();
    }

    private void settleWithoutLink(BiConsumer<Integer, Integer> join) {
        Map<String, Set<Node>> linked = new LinkedHashMap<>();
        nodes.stream().filter(it -> !it.keys().isEmpty()).forEach(it -> it.marks()
                .forEach(mark ->
                        linked.computeIfAbsent(mark, unseen -> new HashSet<>(1)).add(it)));
        List<Node> others = nodes.stream().filter(it -> it.keys().isEmpty()).toList();
        for (Knot knot : groups(others, others.stream().map(Node::marks).toList())) {
            joinAll(knot.nodes(), join);
            Set<Node> touched = knot.touched(linked);
            if (touched.size() == 1) {
                touched.forEach(
                        it -> join.accept(it.first(), knot.nodes().get(0).first()));
            }
        }
    }

    private Set<Node> touched(Map<String, Set<Node>> byMark) {
        Set<Node> touched = new HashSet<>();
        nodes.forEach(it -> it.marks().forEach(mark -> touched.addAll(byMark.getOrDefault(mark, Set.of()))));
        return touched;
    }

    private static void joinAll(List<Node> nodes, BiConsumer<Integer, Integer> join) {
        nodes.forEach(it -> join.accept(nodes.get(0).first(), it.first()));
    }

    private static List<Knot> groups(List<Node> nodes, List<? extends Collection<?>> alike) {
        Groups groups = new Groups(nodes.size());
        groups.joinAlike(alike);
        List<Knot> knots = new ArrayList<>();
        groups.all()
                .forEach(it -> knots.add(new Knot(it.stream().map(nodes::get).toList())));
        return knots;
    }
}
