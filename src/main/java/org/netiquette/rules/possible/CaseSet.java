package org.netiquette.rules.possible;

import java.util.Map;

/** Some of the cases of a {@link Space}. Sets of different spaces do not mix. */
public final class CaseSet {

    private final Space space;
    private final int set;

    CaseSet(Space space, int set) {
        this.space = space;
        this.set = set;
    }

    /** The cases in both. */
    public CaseSet and(CaseSet other) {
        return new CaseSet(space, space.diagrams().both(set, other.set));
    }

    /** The cases in either. */
    public CaseSet or(CaseSet other) {
        return new CaseSet(space, space.diagrams().either(set, other.set));
    }

    /** The cases that are not in the other. */
    public CaseSet minus(CaseSet other) {
        return and(other.opposite());
    }

    /** All cases that are not in it, impossible ones included. */
    public CaseSet opposite() {
        return new CaseSet(space, space.diagrams().opposite(set));
    }

    /** Whether there is no such case. */
    public boolean isEmpty() {
        return set == Diagrams.NONE;
    }

    /**
     * The cases that would be in it if these words read so, whatever they read.
     *
     * @param words value by word
     */
    public CaseSet reading(Map<String, Object> words) {
        return new CaseSet(space, space.reading(set, words));
    }

    /** One of the cases, as far as it can be like a fact of which nothing is known. */
    public Example example() {
        return space.example(set);
    }
}
