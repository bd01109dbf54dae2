package org.netiquette.reading.model;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import java.util.Arrays;
import java.util.List;

/**
 * What was learnt: for each feature by its hash a row of {@link Label#COUNT} weights, and what is needed to find the same
 * features in a new text.
 */
final class Weights {

    private final LongIntHashMap rows;
    private final LongHashSet frequent;
    private final List<String> vocabulary;
    private final float[] constants;
    private float[] weights;

    /**
     * @param features the hash of each known feature
     * @param weights the rows of the features, one after the other
     * @param constants for each label
     * @param frequent hashes of the words that stand in frames as themselves
     * @param vocabulary words whose letters are worth summing up beforehand
     */
    Weights(long[] features, float[] weights, float[] constants, long[] frequent, List<String> vocabulary) {
        this.weights = weights;
        this.constants = constants;
        this.vocabulary = List.copyOf(vocabulary);
        this.frequent = LongHashSet.from(frequent);
        this.rows = new LongIntHashMap(features.length);
        for (int i = 0; i < features.length; i++) {
            rows.put(features[i], i);
        }
    }

    Weights copy() {
        long[] features = new long[rows.size()];
        for (LongIntCursor it : rows) {
            features[it.value] = it.key;
        }
        return new Weights(features, weights.clone(), constants.clone(), frequent.toArray(), vocabulary);
    }

    /** How many features are known. */
    int size() {
        return rows.size();
    }

    LongHashSet frequent() {
        return frequent;
    }

    List<String> vocabulary() {
        return vocabulary;
    }

    float constant(int label) {
        return constants[label];
    }

    /** The row of a feature; less than 0 when it is not known. */
    int row(long feature) {
        return rows.getOrDefault(feature, -1);
    }

    /** The row of a feature, which becomes known with weights of 0 when it is not. */
    int learnt(long feature) {
        int row = row(feature);
        if (row >= 0) {
            return row;
        }
        int added = rows.size();
        rows.put(feature, added);
        if ((added + 1) * Label.COUNT > weights.length) {
            weights = Arrays.copyOf(weights, Math.max(Label.COUNT * 1024, weights.length + weights.length / 4));
        }
        return added;
    }

    float of(int row, int label) {
        return weights[row * Label.COUNT + label];
    }

    void add(int row, int label, float amount) {
        weights[row * Label.COUNT + label] += amount;
    }

    /** Adds a row to sums. */
    void addTo(float[] sums, int row) {
        int offset = row * Label.COUNT;
        for (int i = 0; i < Label.COUNT; i++) {
            sums[i] += weights[offset + i];
        }
    }

    /** How much more a row speaks for one kind than for the others on the average. */
    float advantage(int row, int kind) {
        return advantage(weights, row, kind);
    }

    /** The same of any rows of {@link Label#COUNT} numbers. */
    static float advantage(float[] rows, int row, int kind) {
        int offset = row * Label.COUNT;
        float others = 0;
        for (int i = 0; i < Label.KINDS.size(); i++) {
            others += i == kind ? 0 : rows[offset + i];
        }
        return rows[offset + kind] - others / (Label.KINDS.size() - 1);
    }
}
