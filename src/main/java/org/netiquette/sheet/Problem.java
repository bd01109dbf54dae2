package org.netiquette.sheet;

import java.util.Comparator;

/**
 * Something wrong in a file that a person edits, said so that they can mend it. Ordered by file and line.
 *
 * @param place file and line
 * @param sentence what (with the value) must be how
 * @param maybe what to do, as a sentence that begins with «Maybe»; empty when nobody can tell
 */
public record Problem(Place place, String sentence, String maybe) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem it) -> it.place().file())
            .thenComparing(it -> it.place().line())
            .thenComparing(Problem::sentence)
            .thenComparing(Problem::maybe);

    /** A problem without a suggestion. */
    public static Problem of(Place place, String sentence) {
        return new Problem(place, sentence, "");
    }

    /**
     * A problem at a line of a file.
     *
     * @param line from 1; 0 for the file as a whole
     */
    public static Problem at(String file, int line, String sentence, String maybe) {
        return new Problem(new Place(file, line), sentence, maybe);
    }

    /** As the console shows it: {@code file:line: sentence}, and the suggestion on a second line. */
    @Override
    public String toString() {
        return place + ": " + sentence + (maybe.isEmpty() ? "" : "\n" + maybe);
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
