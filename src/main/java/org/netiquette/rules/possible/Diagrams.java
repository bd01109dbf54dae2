package org.netiquette.rules.possible;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Sets of cases as decision diagrams (Bryant 1986, with as many branches as a variable has values): a node asks one variable
 * and points on for each value; equal sets are one node, so that comparing them is comparing numbers.
 */
final class Diagrams {

    static final int NONE = 0;
    static final int ALL = 1;

    /** Beyond it rules tell more apart than anybody can oversee. */
    private static final int MOST_NODES = 300_000;

    /** A node without its number: which variable it asks, and the node for each of its values. */
    private record Branching(int variable, List<Integer> branches) {}

    private final int[] sizes;
    private final List<Branching> nodes = new ArrayList<>();
    private final Map<Branching, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> both = new HashMap<>();
    private final Map<Integer, Integer> opposites = new HashMap<>();

    /** @param sizes how many values each variable has, in the order in which they are asked */
    Diagrams(List<Integer> sizes) {
        this.sizes = sizes.stream().mapToInt(it -> it).toArray();
        nodes.add(new Branching(sizes.size(), List.of()));
        nodes.add(new Branching(sizes.size(), List.of()));
    }

    /** The cases in which a variable has one of some values, given by their positions. */
    int where(int variable, IntPredicate value) {
        List<Integer> branches = new ArrayList<>();
        for (int i = 0; i < sizes[variable]; i++) {
            branches.add(value.test(i) ? ALL : NONE);
        }
        return node(variable, branches);
    }

    int both(int one, int other) {
        if (one == NONE || other == NONE) {
            return NONE;
        } else if (one == ALL || one == other) {
            return other;
        } else if (other == ALL) {
            return one;
        }
        long pair = ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
        Integer known = both.get(pair);
        if (known != null) {
            return known;
        }
        int variable = Math.min(variable(one), variable(other));
        List<Integer> branches = new ArrayList<>();
        for (int i = 0; i < sizes[variable]; i++) {
            branches.add(both(branch(one, variable, i), branch(other, variable, i)));
        }
        int joined = node(variable, branches);
        both.put(pair, joined);
        return joined;
    }

    int opposite(int set) {
        if (set <= ALL) {
            return ALL - set;
        }
        Integer known = opposites.get(set);
        if (known != null) {
            return known;
        }
        Branching it = nodes.get(set);
        int opposite =
                node(it.variable(), it.branches().stream().map(this::opposite).toList());
        opposites.put(set, opposite);
        return opposite;
    }

    int either(int one, int other) {
        return opposite(both(opposite(one), opposite(other)));
    }

    /** The cases that would be in the set if a variable had this value, whatever it has. */
    int read(int set, int variable, int value) {
        return read(set, variable, value, new HashMap<>());
    }

    private int read(int set, int variable, int value, Map<Integer, Integer> known) {
        if (variable(set) > variable) {
            return set;
        } else if (variable(set) == variable) {
            return branch(set, variable, value);
        }
        Integer done = known.get(set);
        if (done != null) {
            return done;
        }
        Branching it = nodes.get(set);
        int changed = node(
                it.variable(),
                it.branches().stream()
                        .map(branch -> read(branch, variable, value, known))
                        .toList());
        known.put(set, changed);
        return changed;
    }

    /** The position of a value for each variable that makes up a case of the set, the wanted one wherever that can be. */
    int[] example(int set, int[] wanted) {
        int[] example = Arrays.copyOf(wanted, wanted.length);
        int at = set;
        while (at > ALL) {
            int variable = variable(at);
            while (branch(at, variable, example[variable]) == NONE) {
                example[variable] = (example[variable] + 1) % sizes[variable];
            }
            at = branch(at, variable, example[variable]);
        }
        return example;
    }

    private int variable(int set) {
        return nodes.get(set).variable();
    }

    /** Where a set leads with a value of a variable that it may not ask. */
    private int branch(int set, int variable, int value) {
        return variable(set) == variable ? nodes.get(set).branches().get(value) : set;
    }

    private int node(int variable, List<Integer> branches) {
        int first = branches.get(0);
        if (branches.stream().allMatch(it -> it == first)) {
            return first;
        }
        return numbers.computeIfAbsent(new Branching(variable, branches), this::added);
    }

    private int added(Branching node) {
        if (nodes.size() >= MOST_NODES) {
            throw new TooManyCases();
        }
        nodes.add(node);
        return nodes.size() - 1;
    }
}
