package org.netiquette.sheet;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name that was probably meant: the one with the fewest letters to change, without case, blanks, - and _. */
public final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    /** The nearest of some names; empty when none is near. */
    public static Optional<String> to(String name, Collection<String> names) {
        return names.stream()
                .filter(it -> distance(name, it) <= allowed(it))
                .min(Comparator.<String>comparingDouble(it -> distance(name, it) / (double) it.length())
                        .thenComparing(it -> it));
    }

    /** A suggestion for the second line of a message: the nearest name, or none. */
    public static String maybe(String name, Collection<String> names) {
        return to(name, names).map(it -> "Maybe " + it + " is meant.").orElse("");
    }

    /** How little two words are like each other: 0 where they are the same but for case, 1 where no letter is. */
    public static double unlikeness(String one, String other) {
        int longer = Math.max(1, Math.max(one.length(), other.length()));
        return Math.min(1, distance(one, other) / (double) longer);
    }

    private static int allowed(String name) {
        return name.length() < 4 ? 1 : Math.max(2, name.length() / 3);
    }

    private static int distance(String one, String other) {
        return one.length() > LONGEST || other.length() > LONGEST
                ? LONGEST
                : LevenshteinDistance.getDefaultInstance().apply(Header.simple(one), Header.simple(other));
    }
}
