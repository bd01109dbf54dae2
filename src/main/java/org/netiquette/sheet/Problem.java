package org.netiquette.sheet;

import java.util.Comparator;

/**
 * Something wrong in a file that a person edits, said so that they can mend it.
 *
 * @param place file and line
 * @param sentence what (with the value) must be how
 * @param maybe what to do, beginning with «Maybe»; empty when there is nothing to suggest
 */
public record Problem(Place place, String sentence, String maybe) {

    static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem it) -> it.place().file())
            .thenComparing(it -> it.place().line())
            .thenComparing(Problem::sentence);

    /** A problem without a suggestion. */
    public static Problem of(Place place, String sentence) {
        return new Problem(place, sentence, "");
    }

    /** As the console shows it: {@code file:line: sentence}, and the suggestion on a line of its own. */
    public String text() {
        return place + ": " + sentence + (maybe.isEmpty() ? "" : "\n  " + maybe);
    }
}
