package org.netiquette.evidence.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netiquette.evidence.cluster.SingularWords;

/** Texts to words as they are compared, with where each stands. Words come again and again, so each is worked out once. */
final class Folding {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
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
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            fold(word.group()).forEach(it -> tokens.add(new Token(it, word.start(), word.end())));
        }
        return tokens;
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
