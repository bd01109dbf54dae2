package org.netiquette.evidence.cluster;

import java.util.Collections;
import java.util.List;

/** The words of a text in the singular, so that plural and singular match. */
public final class SingularWords {

    private SingularWords() {}

    /** The words of a text without accents, each in the singular. */
    public static List<String> of(String text) {
        String plain = Resemblance.plain(text);
        if (plain.isEmpty()) {
            return List.of();
        }
        String[] words = plain.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = singular(words[i]);
        }
        return List.of(words);
    }

    /** Whether a text has these words in it, one after the other. */
    public static boolean inOrder(List<String> text, List<String> words) {
        return Collections.indexOfSubList(text, words) >= 0;
    }

    /** Good enough for comparing two words with one another: companies, company; boxes, box; coaches, coach. */
    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4 && (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes"))) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
