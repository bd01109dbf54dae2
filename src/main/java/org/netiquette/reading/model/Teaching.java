package org.netiquette.reading.model;

import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.netiquette.reading.phrase.Hit;
import org.netiquette.reading.text.Plain;

/**
 * Teaches a model further examples, one after the other, in rounds until all are read as labelled with some margin: the
 * passive-aggressive update of Crammer and others (2006), which changes a weight no more than needed. It takes milliseconds, and the
 * same examples in the same order give the same model.
 */
final class Teaching {

    private static final int MOST_ROUNDS = 20;
    /** Features of an example that must be new for the lesson to keep to them. */
    private static final int ENOUGH_NEW = 5;
    /** How far the right kind must lie before the others: so far that no caution of the reading undoes it. */
    private static final float KIND_MARGIN = 3.5f;
    /** How far a label must lie above or below 0. */
    private static final float MARGIN = 1;

    /** The features of one example by their rows, with what each counts. */
    private static final class Lesson {

        private final Example example;
        private final int[] rows;
        private final float[] values;
        private final float square;

        /** From which row on weights may change: where enough is new, what was known before stays as it is. */
        private final int from;

        Lesson(Example example, int[] rows, float[] values, int known) {
            this.example = example;
            this.rows = rows;
            this.values = values;
            long fresh = Arrays.stream(rows).filter(it -> it >= known).count();
            this.from = fresh >= ENOUGH_NEW ? known : 0;
            float sum = 0;
            for (int i = 0; i < rows.length; i++) {
                sum += rows[i] >= from ? values[i] * values[i] : 0;
            }
            this.square = sum;
        }
    }

    private final Weights weights;
    private final int known;

    private Teaching(Weights weights) {
        this.weights = weights;
        this.known = weights.size();
    }

    /** A model that knows these examples as well. */
    static Model teach(Weights known, List<Example> examples, Function<Plain, List<Hit>> phrases) {
        Teaching teaching = new Teaching(known.copy());
        List<Lesson> lessons =
                examples.stream().map(it -> teaching.lesson(it, phrases)).toList();
        for (int round = 0; round < MOST_ROUNDS && teaching.round(lessons); round++) {
            // until nothing is left to learn
        }
        return new Model(teaching.weights);
    }

    private Lesson lesson(Example example, Function<Plain, List<Hit>> phrases) {
        Plain plain = Plain.of(example.text());
        LongIntHashMap counts = Counts.of(Tokens.of(plain), phrases.apply(plain), weights.frequent());
        long[] features = counts.keys().toArray();
        Arrays.sort(features);
        int total = 0;
        for (LongIntCursor it : counts) {
            total += it.value;
        }
        int[] rows = new int[features.length];
        float[] values = new float[features.length];
        for (int i = 0; i < features.length; i++) {
            rows[i] = weights.learnt(features[i]);
            values[i] = (float) (counts.get(features[i]) / Math.sqrt(total));
        }
        return new Lesson(example, rows, values, known);
    }

    /** Goes through all lessons once, and says whether there was something to learn. */
    private boolean round(List<Lesson> lessons) {
        boolean learnt = false;
        for (Lesson it : lessons) {
            learnt |= kind(it);
            for (int label = Label.KINDS.size(); label < Label.COUNT; label++) {
                learnt |= label(it, label);
            }
        }
        return learnt;
    }

    private boolean kind(Lesson lesson) {
        int right = Label.of(lesson.example.kind());
        int rival = -1;
        for (int i = 0; i < Label.KINDS.size(); i++) {
            boolean closer = rival < 0 || score(lesson, i) > score(lesson, rival);
            rival = i != right && closer ? i : rival;
        }
        float missing = KIND_MARGIN - (score(lesson, right) - score(lesson, rival));
        if (missing <= 0) {
            return false;
        }
        push(lesson, right, missing / (2 * lesson.square));
        push(lesson, rival, -missing / (2 * lesson.square));
        return true;
    }

    private boolean label(Lesson lesson, int label) {
        float side = lesson.example.has(label).map(it -> it ? 1f : -1f).orElse(0f);
        float missing = MARGIN - side * score(lesson, label);
        if (side == 0 || missing <= 0) {
            return false;
        }
        push(lesson, label, side * missing / lesson.square);
        return true;
    }

    private float score(Lesson lesson, int label) {
        float score = weights.constant(label);
        for (int i = 0; i < lesson.rows.length; i++) {
            score += weights.of(lesson.rows[i], label) * lesson.values[i];
        }
        return score;
    }

    private void push(Lesson lesson, int label, float step) {
        for (int i = 0; i < lesson.rows.length; i++) {
            if (lesson.rows[i] >= lesson.from) {
                weights.add(lesson.rows[i], label, step * lesson.values[i]);
            }
        }
    }
}
