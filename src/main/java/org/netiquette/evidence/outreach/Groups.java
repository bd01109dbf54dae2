package org.netiquette.evidence.outreach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things by number, put into groups by joining two at a time; in which order, makes no difference. */
public final class Groups {

    private final int[] parent;

    /** Things numbered from 0, each a group by itself. */
    public Groups(int size) {
        parent = new int[size];
        Arrays.setAll(parent, it -> it);
    }

    void join(int one, int other) {
        int a = first(one);
        int b = first(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    /** The smallest number of a thing's group. */
    int first(int thing) {
        int found = thing;
        while (parent[found] != found) {
            parent[found] = parent[parent[found]];
            found = parent[found];
        }
        return found;
    }

    /** Joins all things that share a mark. */
    public void joinAlike(List<? extends Collection<?>> marks) {
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            for (Object mark : marks.get(i)) {
                Integer before = seen.putIfAbsent(mark, i);
                if (before != null) {
                    join(before, i);
                }
            }
        }
    }

    /** The groups, each with its things in their order. */
    public List<List<Integer>> all() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(first(i), unseen -> new ArrayList<>(1)).add(i);
        }
        return List.copyOf(groups.values());
    }
}
