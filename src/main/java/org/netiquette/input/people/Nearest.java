package org.netiquette.input.people;

import java.util.Collection;
import java.util.Comparator;
import org.netiquette.sheet.Header;

/** Finds the word that was probably meant. */
final class Nearest {

    private static final int LONGEST = 40;

    private Nearest() {}

    /** {@code  (did you mean "seeks"?)} with a blank before it, or nothing when no known word is near. */
    static String hint(String word, Collection<String> known) {
        String simple = Header.simple(word);
        int allowed = Math.min(2, simple.length() / 3);
        return known.stream()
                .filter(it -> distance(simple, Header.simple(it)) <= allowed)
                .min(Comparator.comparingInt(it -> distance(simple, Header.simple(it))))
                .map(it -> " (did you mean \"" + it + "\"?)")
                .orElse("");
    }

    /** The least number of letters to insert, drop, replace or swap with their neighbour. */
    private static int distance(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return LONGEST;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
