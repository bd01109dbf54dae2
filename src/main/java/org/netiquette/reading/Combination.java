package org.netiquette.reading;

import java.util.List;
import java.util.Set;
import org.netiquette.fact.Note;

/**
 * Signs that together make a text a pitch or a scam.
 *
 * @param signs which signs, all of them
 * @param kind what they make it
 */
record Combination(List<Sign> signs, Note kind) {

    Combination {
        signs = List.copyOf(signs);
    }

    boolean isIn(Set<Sign> found) {
        return found.containsAll(signs);
    }
}
