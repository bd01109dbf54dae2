package org.netiquette.draft;

import java.util.stream.Stream;

/** Whose turn it is for which of several texts. */
final class Turn {

    private Turn() {}

    /**
     * A number that is the same for the same person, whatever else is in the run; it may be negative.
     *
     * @param identities what may tell them apart, the best first; the first that is not empty counts
     */
    static int of(String... identities) {
        return Stream.of(identities)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("")
                .hashCode();
    }
}
