package org.netiquette.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.netiquette.fact.Relationship;

/**
 * How well the member knows somebody, and what that rests on.
 *
 * @param grounds every piece of evidence, in any order
 */
record Standing(List<Ground> grounds) {

    /**
     * One piece of evidence.
     *
     * @param shows the relationship that it shows
     * @param text what it is, as half a sentence
     * @param linked whether a profile link ties it to the person; else only the name does
     */
    record Ground(Relationship shows, String text, boolean linked) {}

    Standing {
        grounds = grounds.size() < 2
                ? List.copyOf(grounds)
                : grounds.stream()
                        .sorted(Comparator.comparing(Ground::shows)
                                .reversed()
                                .thenComparing(it -> !it.linked())
                                .thenComparing(Ground::text))
                        .distinct()
                        .toList();
    }

    /** Both together. */
    Standing and(Standing other) {
        return new Standing(
                Stream.concat(grounds.stream(), other.grounds.stream()).toList());
    }

    Relationship relationship() {
        return best(grounds);
    }

    /** The relationship as it would be were everything that rests on the name alone about somebody else. */
    Relationship withoutNameAlone() {
        return best(grounds.stream().filter(Ground::linked).toList());
    }

    /** What the relationship rests on, the strongest evidence; empty for a stranger. */
    String text() {
        return grounds.stream()
                .filter(it -> it.shows() == relationship())
                .findFirst()
                .map(Ground::text)
                .orElse("");
    }

    private static Relationship best(List<Ground> grounds) {
        return grounds.stream().map(Ground::shows).reduce(Relationship.STRANGER, Relationship::or);
    }
}
