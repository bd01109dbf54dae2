package org.netiquette.reading;

import java.util.Collection;
import java.util.Comparator;

/** The second line of a message about a word that is not known. */
final class Closest {

    private Closest() {}

    /** A line that begins with "Maybe" and names the known word that is closest, or all of them. */
    static String hint(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String it) -> distance(word, it)).thenComparing(it -> it))
                .filter(it -> distance(word, it) <= 1 + it.length() / 3)
                .map("Maybe %s is meant?"::formatted)
                .orElseGet(() -> "Maybe one of these is meant: " + String.join(", ", known) + ".");
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
