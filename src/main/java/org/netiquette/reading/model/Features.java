package org.netiquette.reading.model;

import com.carrotsearch.hppc.LongHashSet;
import java.util.List;
import org.netiquette.reading.phrase.Hit;

/**
 * What a model may weigh of a text: each word with the letters it is made of; pairs and triples of neighbours; the frame of
 * the sentence, in runs of two to four words of which the rarer ones stand only as word, name or number; the words of the
 * last sentence, where a seller shows; what the phrase lists found; and a few traits of the whole. All but the traits stand for
 * words of the text, so that a verdict can be explained by them.
 */
final class Features {

    /** Where the features of a text go. */
    interface Sink {

        /** A word or mark: by itself, and by the letters it is made of. */
        void token(Tokens tokens, int index);

        /**
         * A feature that stands for some tokens of the text.
         *
         * @param first index of the first
         * @param last index of the last; less than {@code first} when it stands for the whole text
         */
        void feature(long hash, int first, int last);
    }

    private static final int SHORTEST_GRAM = 3;
    private static final int LONGEST_GRAM = 5;
    private static final int LONGEST_FRAME = 4;
    private static final int MOST_CAPITALS = 6;
    private static final int MOST_NUMBERS = 4;

    private static final long WORD = 11;
    private static final long PAIR = 12;
    private static final long TRIPLE = 13;
    private static final long FRAME = 14;
    private static final long LAST_FRAME = 15;
    private static final long LAST = 16;
    private static final long GRAM = 17;
    private static final long TRAIT = 18;
    private static final long SIGN = 19;
    private static final long EDGE = 20;
    private static final long NAME = 21;
    private static final long NUMBER = 22;
    private static final long RARE = 23;

    private final Tokens tokens;
    private final Sink sink;
    private final long[] frame;

    private Features(Tokens tokens, LongHashSet frequent, Sink sink) {
        this.tokens = tokens;
        this.sink = sink;
        this.frame = frame(tokens, frequent);
    }

    /**
     * Hands the features of a text to a sink.
     *
     * @param hits the phrases in it
     * @param frequent the words that stand in the frame as themselves
     */
    static void of(Tokens tokens, List<Hit> hits, LongHashSet frequent, Sink sink) {
        Features features = new Features(tokens, frequent, sink);
        features.words();
        features.neighbours();
        features.frames();
        features.lastSentence();
        features.signs(hits);
        features.traits();
    }

    /** The feature of a word or mark by itself. */
    static long word(long token) {
        return Hashes.mix(WORD, token);
    }

    /** What takes the features of the letters of a word. */
    interface Grams {
        void gram(long hash);
    }

    /** All runs of three to five letters of a word with its edges. */
    static void grams(String text, int start, int end, Grams grams) {
        int length = end - start + 2;
        for (int from = 0; from + SHORTEST_GRAM <= length; from++) {
            long hash = GRAM;
            for (int i = from; i < length && i < from + LONGEST_GRAM; i++) {
                boolean edge = i == 0 || i == length - 1;
                hash = Hashes.mix(hash, edge ? EDGE + (i == 0 ? 0 : 1) : 256L + Tokens.letter(text, start + i - 1));
                if (i - from + 1 >= SHORTEST_GRAM) {
                    grams.gram(hash);
                }
            }
        }
    }

    private void words() {
        for (int i = 0; i < tokens.size(); i++) {
            sink.token(tokens, i);
        }
    }

    private void neighbours() {
        for (int i = 0; i <= tokens.size(); i++) {
            long pair = pair(PAIR, plain(i - 1), plain(i));
            sink.feature(pair, i - 1, i);
            if (i < tokens.size()) {
                sink.feature(pair(TRIPLE, pair, plain(i + 1)), i - 1, i + 1);
            }
        }
    }

    private long plain(int index) {
        return index < 0 || index >= tokens.size() ? EDGE : tokens.hash(index);
    }

    private static long pair(long kind, long one, long other) {
        return Hashes.mix(Hashes.mix(kind, one), other);
    }

    /** The tokens between two edges, each as itself or as what it is. */
    private static long[] frame(Tokens tokens, LongHashSet frequent) {
        long[] frame = new long[tokens.size() + 2];
        frame[0] = EDGE;
        frame[frame.length - 1] = EDGE;
        for (int i = 0; i < tokens.size(); i++) {
            frame[i + 1] = frequent.contains(tokens.hash(i)) ? tokens.hash(i) : sort(tokens, i);
        }
        return frame;
    }

    private static long sort(Tokens tokens, int index) {
        if (tokens.isName(index)) {
            return NAME;
        }
        return tokens.isNumber(index) ? NUMBER : RARE;
    }

    private void frames() {
        for (int from = 0; from < frame.length - 1; from++) {
            long hash = Hashes.mix(FRAME, frame[from]);
            for (int i = from + 1; i < frame.length && i < from + LONGEST_FRAME; i++) {
                hash = Hashes.mix(hash, frame[i]);
                sink.feature(hash, from - 1, i - 1);
            }
        }
    }

    private void lastSentence() {
        if (tokens.lastSentence() == 0) {
            return;
        }
        for (int i = tokens.lastSentence(); i < tokens.size(); i++) {
            sink.feature(Hashes.mix(LAST, tokens.hash(i)), i, i);
            sink.feature(pair(LAST_FRAME, frame[i + 1], frame[i + 2]), i, i + 1);
        }
    }

    /** What the lists found; names of the member's own are left out, since no example has any. */
    private void signs(List<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.weight() > 0 && !hit.phrase().isOwn()) {
                long sign = Hashes.mix(SIGN, hit.sign().name().hashCode());
                int first = tokens.at(hit.start());
                int last = tokens.at(hit.end() - 1);
                sink.feature(sign, first, last);
                sink.feature(Hashes.mix(sign, hit.weight()), first, last);
            }
        }
    }

    private void traits() {
        trait(1, Math.min(MOST_CAPITALS, tokens.capitals()));
        trait(2, Math.min(MOST_NUMBERS, numbers()));
        trait(3, isShouted() ? 1 : 0);
    }

    private void trait(long trait, long value) {
        sink.feature(pair(TRAIT, trait, value), 0, -1);
    }

    private int numbers() {
        int numbers = 0;
        for (int i = 0; i < tokens.size(); i++) {
            numbers += tokens.isNumber(i) ? 1 : 0;
        }
        return numbers;
    }

    /** Whether all words are written in capitals. */
    private boolean isShouted() {
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) && tokens.end(i) - tokens.start(i) > 1) {
                words++;
                if (!tokens.plain().isCapital(tokens.end(i) - 1)) {
                    return false;
                }
            }
        }
        return words > 1;
    }
}
