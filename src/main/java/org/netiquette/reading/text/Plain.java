package org.netiquette.reading.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text in the form in which phrases match: NFKC, without accents, case, emoji and invisible characters, quotes
 * straight, blanks collapsed, look-alike letters made Latin. It knows which characters of the original it came from.
 */
public final class Plain {

    /** Characters of a text that are read. Notes have 300 at most, messages about 15,000. */
    public static final int LIMIT = 20_000;

    private final String original;
    private final String text;
    private final int[] origins;
    private final List<Span> words;

    private Plain(String original, String text, int[] origins) {
        this.original = original;
        this.origins = origins;
        this.words = wordsOf(text);
        this.text = Lookalikes.straighten(text, words);
    }

    public static Plain of(String original) {
        Folding folding = new Folding(original.length());
        int end = Math.min(original.length(), LIMIT);
        for (int i = 0; i < end; ) {
            int codePoint = original.codePointAt(i);
            folding.add(codePoint, i);
            i += Character.charCount(codePoint);
        }
        return new Plain(original, folding.text(), folding.origins(end));
    }

    /** The plain form of a phrase or word. */
    public static String fold(String text) {
        return of(text).text();
    }

    /** The folded text; {@code \n} stands where a line ends. */
    public String text() {
        return text;
    }

    /** The folded text on one line. */
    public String onOneLine() {
        return text.replace('\n', ' ');
    }

    public List<Span> words() {
        return words;
    }

    public String word(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** What stands there in the original. */
    public String original(int start, int end) {
        return original.substring(origins[start], origins[end]).strip();
    }

    /** Whether the original has an upper-case letter or a digit there. */
    public boolean isCapital(int index) {
        int codePoint = original.codePointAt(origins[index]);
        return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint) || Character.isDigit(codePoint);
    }

    private static List<Span> wordsOf(String text) {
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                int start = i;
                while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                    i++;
                }
                words.add(new Span(start, i));
            }
        }
        return words;
    }

    /** Builds the folded text, one code point after the other. */
    private static final class Folding {

        private final StringBuilder folded;
        private int[] origins;

        Folding(int length) {
            folded = new StringBuilder(Math.min(length, LIMIT));
            origins = new int[Math.min(length, LIMIT) + 16];
        }

        void add(int codePoint, int origin) {
            if (codePoint < 0x80) {
                append((char) codePoint, origin);
            } else {
                String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
                parts.codePoints().forEach(part -> addPart(part, origin));
            }
        }

        private void addPart(int part, int origin) {
            switch (Character.getType(part)) {
                case Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.FORMAT,
                        Character.MODIFIER_SYMBOL -> append(quote(part), origin);
                case Character.OTHER_SYMBOL,
                        Character.PRIVATE_USE,
                        Character.SURROGATE,
                        Character.UNASSIGNED,
                        Character.SPACE_SEPARATOR -> append(' ', origin);
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> append('\n', origin);
                default -> appendLetter(part, origin);
            }
        }

        private void appendLetter(int part, int origin) {
            char quote = quote(part);
            if (part == 'ß') {
                append('s', origin);
                append('s', origin);
            } else if (quote != NOTHING) {
                append(quote, origin);
            } else {
                for (char c : Character.toChars(Character.toLowerCase(part))) {
                    append(c, origin);
                }
            }
        }

        private static final char NOTHING = '\0';

        private static char quote(int part) {
            return switch (part) {
                case '‘', '’', '‚', '‛', 'ʼ', '´', '′' -> '\'';
                case '“', '”', '„', '‟', '«', '»', '″' -> '"';
                case '‐', '‑', '‒', '–', '—', '―' -> '-';
                default -> NOTHING;
            };
        }

        private void append(char c, int origin) {
            if (c == NOTHING) {
                return;
            }
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                appendBlank(c == '\n' || c == '\r' ? '\n' : ' ', origin);
                return;
            }
            put(Character.toLowerCase(c), origin);
        }

        private void appendBlank(char blank, int origin) {
            int last = folded.length() - 1;
            if (last < 0) {
                return;
            }
            if (!Character.isWhitespace(folded.charAt(last))) {
                put(blank, origin);
            } else if (blank == '\n') {
                folded.setCharAt(last, '\n');
            }
        }

        private void put(char c, int origin) {
            if (folded.length() == origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[folded.length()] = origin;
            folded.append(c);
        }

        String text() {
            return folded.toString().stripTrailing();
        }

        int[] origins(int end) {
            int length = text().length();
            int[] trimmed = Arrays.copyOf(origins, length + 1);
            trimmed[length] = folded.length() > length ? origins[length] : end;
            return trimmed;
        }
    }
}
