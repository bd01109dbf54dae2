package org.netiquette.rules.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.netiquette.rules.word.Nearest;

/** Collects what is wrong with one file. */
final class Problems {

    private final String file;
    private final Set<Problem> all = new TreeSet<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String message) {
        add(line, message, "");
    }

    void add(int line, String message, String maybe) {
        all.add(new Problem(file, line, message, maybe));
    }

    /** Adds a problem where the line has none yet: one odd word often brings odd signs with it. */
    void addIfFirst(int line, String message) {
        if (all.stream().noneMatch(it -> it.line() == line)) {
            add(line, message);
        }
    }

    /** Adds a problem with a name that was perhaps misspelt. */
    void addNear(int line, String message, String name, List<String> names) {
        Optional<String> near = Nearest.to(name, names);
        add(line, message, near.map(it -> "Maybe " + it + " is meant.").orElse(""));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int size() {
        return all.size();
    }

    List<Problem> all() {
        return List.copyOf(all);
    }
}
