package org.netiquette.evidence.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netiquette.evidence.cluster.SingularWords;

/** Texts to words as they are compared, with where each stands. Words come again and again, so each is worked out once. */
final class Folding {

    /** More than any language needs every day; what is rarer is worked out anew. */
    private static final int REMEMBERED = 50_000;

    private final Map<String, List<String>> known = new HashMap<>();

    /**
     * A word of a text.
     *
     * @param start its first letter in the text
     * @param end behind its last letter
     */
    record Token(String word, int start, int end) {}

    List<String> words(String text) {
        return tokens(text).stream().map(Token::word).toList();
    }

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                add(text, at, end, tokens);
            }
            at = end + 1;
        }
        return tokens;
    }

    private void add(String text, int start, int end, List<Token> tokens) {
        fold(text.substring(start, end)).forEach(it -> tokens.add(new Token(it, start, end)));
    }

    /** Marks are parts of letters, and so is one half of a letter beyond the first 65,536. */
    private static boolean isOfWord(char it) {
        return Character.isLetterOrDigit(it)
                || Character.getType(it) == Character.NON_SPACING_MARK
                || Character.getType(it) == Character.COMBINING_SPACING_MARK
                || Character.isSurrogate(it);
    }

    /** Who is in engineering is an engineer, as far as a comparison goes. */
    private static String stem(String word) {
        return word.length() > 7 && word.endsWith("ing") ? word.substring(0, word.length() - 3) : word;
    }

    private List<String> fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        List<String> folded = known.get(lower);
        if (folded == null) {
            folded = SingularWords.of(lower).stream().map(Folding::stem).toList();
            if (known.size() < REMEMBERED) {
                known.put(lower, folded);
            }
        }
        return folded;
    }
}
