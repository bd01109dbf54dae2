package org.netiquette.reading.model;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.List;
import org.netiquette.reading.phrase.Hit;

/**
 * Scores texts by linear weights. The score for a label is the sum of the weights of the text's features, divided by the square
 * root of how many of them are known, plus a constant: so the words whose features make it up explain it. Safe for several
 * threads.
 */
public final class Model {

    private final Weights weights;
    private final LongIntHashMap words = new LongIntHashMap();
    private final float[] wordSums;
    private final int[] wordCounts;

    Model(Weights weights) {
        this.weights = weights;
        List<String> vocabulary = weights.vocabulary();
        this.wordSums = new float[vocabulary.size() * Label.COUNT];
        this.wordCounts = new int[vocabulary.size()];
        vocabulary.forEach(this::sumUp);
    }

    /** A model that knows nothing. */
    public static Model blank() {
        return new Model(new Weights(new long[0], new float[0], new float[Label.COUNT], new long[0], List.of()));
    }

    /** Spells a word once and for all, since its letters weigh the same in every text. */
    private void sumUp(String word) {
        long hash = Tokens.hash(word, 0, word.length());
        int row = words.size();
        Sum sum = new Sum();
        sum.spell(word, 0, word.length(), hash);
        if (words.putIfAbsent(hash, row)) {
            System.arraycopy(sum.scores, 0, wordSums, row * Label.COUNT, Label.COUNT);
            wordCounts[row] = sum.known;
        }
    }

    Weights weights() {
        return weights;
    }

    /** How much a text with these phrases in it speaks for each label. */
    public Scores scores(Tokens tokens, List<Hit> hits) {
        Sum sum = new Sum();
        Features.of(tokens, hits, weights.frequent(), sum);
        return sum.scaled();
    }

    /**
     * For each token of a text, how much it speaks for one kind rather than for the others; in no unit, the greater the
     * more.
     */
    public float[] shares(Tokens tokens, List<Hit> hits, int kind) {
        Shares shares = new Shares(tokens.size(), kind);
        Features.of(tokens, hits, weights.frequent(), shares);
        return shares.ofTokens;
    }

    /** Adds up the weights of the features of a text. */
    private final class Sum implements Features.Sink {

        private final float[] scores = new float[Label.COUNT];
        private int known;

        @Override
        public void token(Tokens tokens, int index) {
            long hash = tokens.hash(index);
            int row = words.getOrDefault(hash, -1);
            if (row >= 0) {
                addWord(row);
            } else if (tokens.isWord(index)) {
                spell(tokens.plain().text(), tokens.start(index), tokens.end(index), hash);
            } else {
                add(Features.word(hash));
            }
        }

        private void addWord(int row) {
            int offset = row * Label.COUNT;
            for (int i = 0; i < Label.COUNT; i++) {
                scores[i] += wordSums[offset + i];
            }
            known += wordCounts[row];
        }

        void spell(String text, int start, int end, long hash) {
            add(Features.word(hash));
            Features.grams(text, start, end, this::add);
        }

        @Override
        public void feature(long hash, int first, int last) {
            add(hash);
        }

        private void add(long hash) {
            int row = weights.row(hash);
            if (row >= 0) {
                weights.addTo(scores, row);
                known++;
            }
        }

        Scores scaled() {
            float scale = known == 0 ? 0 : (float) (1 / Math.sqrt(known));
            for (int i = 0; i < Label.COUNT; i++) {
                scores[i] = scores[i] * scale + weights.constant(i);
            }
            return new Scores(scores);
        }
    }

    /** Shares the weights of features out among the tokens that they stand for. */
    private final class Shares implements Features.Sink {

        private final int kind;
        private final float[] ofTokens;

        Shares(int tokens, int kind) {
            this.kind = kind;
            this.ofTokens = new float[tokens];
        }

        @Override
        public void token(Tokens tokens, int index) {
            long hash = tokens.hash(index);
            int row = words.getOrDefault(hash, -1);
            if (row >= 0) {
                ofTokens[index] += Weights.advantage(wordSums, row, kind);
            } else {
                spell(tokens, index, hash);
            }
        }

        private void spell(Tokens tokens, int index, long hash) {
            feature(Features.word(hash), index, index);
            if (tokens.isWord(index)) {
                Features.grams(
                        tokens.plain().text(),
                        tokens.start(index),
                        tokens.end(index),
                        gram -> feature(gram, index, index));
            }
        }

        @Override
        public void feature(long hash, int first, int last) {
            int row = weights.row(hash);
            int from = Math.max(0, first);
            int to = Math.min(ofTokens.length - 1, last);
            if (row >= 0 && from <= to) {
                float part = weights.advantage(row, kind) / (to - from + 1);
                for (int i = from; i <= to; i++) {
                    ofTokens[i] += part;
                }
            }
        }
    }
}
