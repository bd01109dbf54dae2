package org.netiquette.rules.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.netiquette.sheet.Nearest;
import org.netiquette.sheet.Problem;

/** Collects what is wrong with one file. */
public final class Found {

    private final String file;
    private final Set<Problem> all = new TreeSet<>();

    /** Nothing is wrong yet with a file, which is named as the user knows it. */
    public Found(String file) {
        this.file = file;
    }

    /** Adds a problem at a line, from 1, or 0 for the file as a whole. */
    public void add(int line, String message) {
        add(line, message, "");
    }

    /** Adds a problem with a suggestion; an empty one is none. */
    public void add(int line, String message, String maybe) {
        all.add(Problem.at(file, line, message, maybe));
    }

    /** Adds a problem where the line has none yet: one odd word often brings odd signs with it. */
    public void addIfFirst(int line, String message) {
        addIfFirst(line, message, "");
    }

    /** Adds a problem with a suggestion where the line has none yet. */
    public void addIfFirst(int line, String message, String maybe) {
        if (all.stream().noneMatch(it -> it.place().line() == line)) {
            add(line, message, maybe);
        }
    }

    /** Adds a problem with a name that was perhaps misspelt. */
    void addNear(int line, String message, String name, List<String> names) {
        add(line, message, Nearest.maybe(name, names));
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many problems there are. */
    public int size() {
        return all.size();
    }

    /** The problems, by line. */
    public List<Problem> all() {
        return List.copyOf(all);
    }
}
