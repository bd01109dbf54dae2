package org.netiquette.rules.check;

import java.util.Comparator;

/**
 * Something about a rule file or its cases that must be put right.
 *
 * @param file the file as the user knows it: {@code rules/invitations/no-photo.drl}
 * @param line from 1; 0 for the file as a whole
 * @param message what is wrong, as a sentence
 * @param maybe what to do, as a sentence that begins with {@code Maybe}; empty when nobody can tell
 */
public record Problem(String file, int line, String message, String maybe) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparing(Problem::line)
            .thenComparing(Problem::message)
            .thenComparing(Problem::maybe);

    /** As the console shows it: {@code file:line: message}, and what to do on a second line. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line;
        return place + ": " + message + (maybe.isEmpty() ? "" : "\n" + maybe);
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
