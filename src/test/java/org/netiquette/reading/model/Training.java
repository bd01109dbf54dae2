package org.netiquette.reading.model;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netiquette.reading.phrase.Hit;
import org.netiquette.reading.text.Plain;

/**
 * Learns a model from examples: for each label a logistic regression of its own (LIBLINEAR; Fan and others, 2008). It takes
 * a minute and some memory, so it is done beforehand, and the outcome is shipped.
 */
final class Training {

    /** Examples that a feature must occur in. */
    private static final int RARE = 3;
    /** A word stands in frames as itself when it occurs in this share of the examples of a language. */
    private static final double FREQUENT = 0.015;
    /** How little the weights are held back. */
    private static final double COST = 20;

    private static final double PRECISION = 0.02;

    static {
        Linear.disableDebugOutput();
    }

    private final List<Example> examples;
    /** Lessons that need no teaching, because the lists themselves are in the features. */
    private final List<Example> known;

    private final Function<Plain, List<Hit>> phrases;
    private final LongHashSet frequent = new LongHashSet();
    private final Map<String, Integer> vocabulary = new TreeMap<>();
    private long[] features = {};
    private Feature[][] rows = {};

    private Training(List<Example> examples, List<Example> known, Function<Plain, List<Hit>> phrases) {
        this.examples = examples;
        this.known = known;
        this.phrases = phrases;
    }

    /** The bytes of the model file. */
    static byte[] learn(List<Example> examples, List<Example> known, Function<Plain, List<Hit>> phrases) {
        Training training = new Training(examples, known, phrases);
        training.findFrequentWords();
        training.count();
        return training.bytes();
    }

    /** The model itself. */
    static Model model(List<Example> examples, Function<Plain, List<Hit>> phrases) {
        try {
            return new Model(ModelFile.read(new ByteArrayInputStream(learn(examples, List.of(), phrases)))
                    .weights());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void findFrequentWords() {
        Map<String, Integer> sizes = new HashMap<>();
        Map<String, LongIntHashMap> documents = new HashMap<>();
        for (Example it : examples) {
            sizes.merge(it.language(), 1, Integer::sum);
            Plain plain = Plain.of(it.text());
            Tokens tokens = Tokens.of(plain);
            LongIntHashMap counts = documents.computeIfAbsent(it.language(), language -> new LongIntHashMap());
            LongHashSet once = new LongHashSet();
            for (int i = 0; i < tokens.size(); i++) {
                if (once.add(tokens.hash(i))) {
                    counts.addTo(tokens.hash(i), 1);
                }
            }
            Set<String> words = new HashSet<>();
            plain.words().forEach(word -> words.add(plain.word(word)));
            words.forEach(word -> vocabulary.merge(word, 1, Integer::sum));
        }
        documents.forEach((language, counts) -> {
            for (LongIntCursor it : counts) {
                if (it.value >= Math.max(4, sizes.getOrDefault(language, 0) * FREQUENT)) {
                    frequent.add(it.key);
                }
            }
        });
    }

    private void count() {
        List<LongIntHashMap> counts = new ArrayList<>();
        LongIntHashMap documents = new LongIntHashMap();
        for (Example example : examples) {
            Plain plain = Plain.of(example.text());
            LongIntHashMap found = Counts.of(Tokens.of(plain), phrases.apply(plain), frequent);
            counts.add(found);
            for (LongIntCursor it : found) {
                documents.addTo(it.key, 1);
            }
        }
        features = known(documents);
        LongIntHashMap columns = new LongIntHashMap(features.length);
        for (int i = 0; i < features.length; i++) {
            columns.put(features[i], i + 1);
        }
        rows = counts.stream().map(it -> row(it, columns)).toArray(Feature[][]::new);
    }

    /** In the order of their hashes, which does not depend on that of the examples. */
    private static long[] known(LongIntHashMap documents) {
        long[] features = new long[documents.size()];
        int size = 0;
        for (LongIntCursor it : documents) {
            if (it.value >= RARE) {
                features[size++] = it.key;
            }
        }
        long[] kept = Arrays.copyOf(features, size);
        Arrays.sort(kept);
        return kept;
    }

    private static Feature[] row(LongIntHashMap counts, LongIntHashMap columns) {
        List<FeatureNode> row = new ArrayList<>();
        int known = 0;
        for (LongIntCursor it : counts) {
            int column = columns.getOrDefault(it.key, 0);
            if (column > 0) {
                row.add(new FeatureNode(column, it.value));
                known += it.value;
            }
        }
        double scale = 1 / Math.sqrt(Math.max(1, known));
        row.forEach(it -> it.setValue(it.getValue() * scale));
        row.sort((one, other) -> Integer.compare(one.index, other.index));
        row.add(new FeatureNode(columns.size() + 1, 1));
        return row.toArray(Feature[]::new);
    }

    private byte[] bytes() {
        float[] weights = new float[features.length * Label.COUNT];
        float[] constants = new float[Label.COUNT];
        IntStream.range(0, Label.COUNT).parallel().forEach(label -> learn(label, weights, constants));
        List<String> words = vocabulary.entrySet().stream()
                .filter(it -> it.getValue() >= RARE && it.getKey().length() < 40)
                .map(Map.Entry::getKey)
                .toList();
        long[] lessons = Stream.concat(examples.stream(), known.stream())
                .mapToLong(Example::lesson)
                .sorted()
                .distinct()
                .toArray();
        long[] sorted = frequent.toArray();
        Arrays.sort(sorted);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ModelFile.write(out, lessons, features, sorted, words, constants, weights);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void learn(int label, float[] weights, float[] constants) {
        List<Feature[]> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Optional<Boolean> holds = examples.get(i).has(label);
            if (holds.isPresent()) {
                x.add(rows[i]);
                y.add(holds.get() ? 1.0 : -1.0);
            }
        }
        if (y.stream().distinct().count() < 2) {
            constants[label] = -1;
            return;
        }
        double[] learnt = learn(x, y, features.length);
        for (int i = 0; i < features.length; i++) {
            weights[i * Label.COUNT + label] = (float) learnt[i];
        }
        constants[label] = (float) learnt[features.length];
    }

    private static double[] learn(List<Feature[]> x, List<Double> y, int width) {
        Problem problem = new Problem();
        problem.l = x.size();
        problem.n = width + 1;
        problem.bias = 1;
        problem.x = x.toArray(Feature[][]::new);
        problem.y = y.stream().mapToDouble(it -> it).toArray();
        Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, COST, PRECISION);
        parameter.setMaxIters(200);
        parameter.setRandom(new Random(1));
        return Linear.train(problem, parameter).getFeatureWeights();
    }
}
