package org.netiquette.rules.word;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant: the one with the fewest letters to change (Levenshtein), without case. */
public final class Nearest {

    private static final int MAX_LENGTH = 60;

    private Nearest() {}

    /** The nearest of some names; empty when none is near. */
    public static Optional<String> to(String name, Collection<String> names) {
        return names.stream()
                .filter(it -> distance(name, it) <= (it.length() < 4 ? 1 : Math.max(2, it.length() / 3)))
                .min(Comparator.<String>comparingDouble(it -> distance(name, it) / (double) it.length())
                        .thenComparing(it -> it));
    }

    private static int distance(String one, String other) {
        if (one.length() > MAX_LENGTH || other.length() > MAX_LENGTH) {
            return MAX_LENGTH;
        }
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            next(row, a.charAt(i - 1), b, i);
        }
        return row[b.length()];
    }

    private static void next(int[] row, char letter, String b, int i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int replaced = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
