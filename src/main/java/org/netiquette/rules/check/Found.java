package org.netiquette.rules.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Problem;

/** Collects what is wrong with one file. */
final class Found {

    private final String file;
    private final Set<Problem> all = new TreeSet<>();

    Found(String file) {
        this.file = file;
    }

    void add(int line, String message) {
        add(line, message, "");
    }

    void add(int line, String message, String maybe) {
        all.add(Problem.at(file, line, message, maybe));
    }

    /** Adds a problem where the line has none yet: one odd word often brings odd signs with it. */
    void addIfFirst(int line, String message) {
        if (all.stream().noneMatch(it -> it.place().line() == line)) {
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
