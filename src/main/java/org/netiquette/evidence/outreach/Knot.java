package org.netiquette.evidence.outreach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
     * @param keys their links, at most one of each kind
     * @param marks what they may be told by
     */
    record Node(int first, Set<String> names, Set<ProfileKey> keys, Set<String> marks) {}

    /** The knots that some people make. */
    static List<Knot> of(List<Node> nodes) {
        return groups(nodes, nodes.stream().map(Node::marks).toList());
    }

    /** Who of them is one person, each in one part. */
    List<List<Node>> parts() {
        if (nodes.size() == 1) {
            return List.of(nodes);
        }
        List<Knot> named = byName();
        if (named.size() > 1) {
            List<Node> nameless =
                    nodes.stream().filter(it -> it.names().isEmpty()).toList();
            return Stream.concat(named.stream(), Stream.of(new Knot(nameless)))
                    .flatMap(it -> partsOf(it.nodes()).stream())
                    .toList();
        }
        return keysContradict() ? partsByLink() : List.of(nodes);
    }

    private static List<List<Node>> partsOf(List<Node> nodes) {
        return of(nodes).stream().flatMap(it -> it.parts().stream()).toList();
    }

    /** Those of each name. One person who bears two names makes them one. */
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

    /** Each with a link, and whoever without one touches nobody else. */
    private List<List<Node>> partsByLink() {
        List<Node> linked = nodes.stream().filter(it -> !it.keys().isEmpty()).toList();
        List<Node> others = nodes.stream().filter(it -> it.keys().isEmpty()).toList();
        Map<String, List<Node>> byMark = byMark(linked);
        Map<Node, List<Node>> persons = new LinkedHashMap<>();
        linked.forEach(it -> persons.put(it, new ArrayList<>(List.of(it))));
        for (List<Node> part : partsOf(others)) {
            Set<Node> touched = touched(part, byMark);
            Node to = touched.size() == 1 ? touched.iterator().next() : part.get(0);
            persons.computeIfAbsent(to, unseen -> new ArrayList<>()).addAll(part);
        }
        return List.copyOf(persons.values());
    }

    private static Map<String, List<Node>> byMark(Collection<Node> nodes) {
        Map<String, List<Node>> byMark = new HashMap<>();
        nodes.forEach(it -> it.marks().forEach(mark -> byMark.computeIfAbsent(mark, unseen -> new ArrayList<>(1))
                .add(it)));
        return byMark;
    }

    /** Whoever shares a mark with one of them and bears no other name. */
    private static Set<Node> touched(List<Node> part, Map<String, List<Node>> byMark) {
        Set<String> names = new HashSet<>();
        part.forEach(it -> names.addAll(it.names()));
        Set<Node> touched = new HashSet<>();
        part.forEach(it -> it.marks().forEach(mark -> touched.addAll(byMark.getOrDefault(mark, List.of()))));
        touched.removeIf(it -> !names.isEmpty() && !it.names().isEmpty() && Collections.disjoint(names, it.names()));
        return touched;
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
