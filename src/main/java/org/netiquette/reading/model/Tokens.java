package org.netiquette.reading.model;

import java.util.Arrays;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Span;

/**
 * The words and marks of a text as a model sees them, one after the other: each word by the hash of its folded letters,
 * all digits alike, and each with its place in the text.
 */
public final class Tokens {

    /** Tokens of a text that are looked at; a note has about 70 at most. */
    private static final int MOST = 4_000;

    private static final String MARKS = ".,;:?!%\n\"()$€£¥₦₹@#/+*&|-…";
    private static final String SENTENCE_ENDS = ".:?!…\n";
    private static final int ZERO = '0';

    private final Plain plain;
    private long[] hashes = new long[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] words = new boolean[64];
    private boolean[] names = new boolean[64];
    private int size;
    private int lastSentence;
    private int capitals;

    private Tokens(Plain plain) {
        this.plain = plain;
    }

    public static Tokens of(Plain plain) {
        Tokens tokens = new Tokens(plain);
        int from = 0;
        boolean opens = true;
        for (Span word : plain.words()) {
            opens |= tokens.marks(from, word.start());
            tokens.word(word, opens);
            opens = false;
            from = word.end();
        }
        tokens.marks(from, plain.text().length());
        return tokens;
    }

    /** Adds the marks of a stretch without words, and says whether a sentence ended there. */
    private boolean marks(int from, int to) {
        boolean ended = false;
        String text = plain.text();
        for (int i = from; i < to; i++) {
            char mark = text.charAt(i);
            if (MARKS.indexOf(mark) >= 0) {
                add(Hashes.mix(1, mark), i, i + 1, false, false);
                ended |= SENTENCE_ENDS.indexOf(mark) >= 0 && isEnd(text, i, mark);
            }
        }
        return ended;
    }

    private static boolean isEnd(String text, int index, char mark) {
        return mark != '.' || index + 1 >= text.length() || Character.isWhitespace(text.charAt(index + 1));
    }

    private void word(Span word, boolean opens) {
        if (opens) {
            lastSentence = size;
        }
        boolean name = !opens && isName(word);
        capitals += name ? 1 : 0;
        add(hash(plain.text(), word.start(), word.end()), word.start(), word.end(), true, name);
    }

    private boolean isName(Span word) {
        return !Character.isDigit(plain.text().charAt(word.start())) && plain.isCapital(word.start());
    }

    private void add(long hash, int start, int end, boolean word, boolean name) {
        if (size == MOST) {
            return;
        }
        if (size == hashes.length) {
            grow(size * 2);
        }
        hashes[size] = hash;
        starts[size] = start;
        ends[size] = end;
        words[size] = word;
        names[size] = name;
        size++;
    }

    private void grow(int length) {
        hashes = Arrays.copyOf(hashes, length);
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        words = Arrays.copyOf(words, length);
        names = Arrays.copyOf(names, length);
    }

    /** The hash of a stretch of folded letters. */
    static long hash(String text, int start, int end) {
        long hash = 7;
        for (int i = start; i < end; i++) {
            hash = Hashes.mix(hash, letter(text, i));
        }
        return hash;
    }

    /** A letter as models see it: a digit is a digit. */
    static int letter(String text, int index) {
        char letter = text.charAt(index);
        boolean digit = letter < 0x80 ? letter >= ZERO && letter <= (char) (ZERO + 9) : Character.isDigit(letter);
        return digit ? ZERO : letter;
    }

    public int size() {
        return size;
    }

    long hash(int index) {
        return hashes[index];
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    public boolean isWord(int index) {
        return words[index];
    }

    /** Whether a word has a capital that no beginning of a sentence explains. */
    boolean isName(int index) {
        return names[index];
    }

    boolean isNumber(int index) {
        return Character.isDigit(plain.text().charAt(starts[index]));
    }

    /** How many words have such a capital. */
    int capitals() {
        return capitals;
    }

    /** Index of the first token of the last sentence. */
    int lastSentence() {
        return lastSentence;
    }

    Plain plain() {
        return plain;
    }

    /** The token at or after a character of the text. */
    public int at(int character) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
