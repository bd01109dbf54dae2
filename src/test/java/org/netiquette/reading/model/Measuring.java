package org.netiquette.reading.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netiquette.reading.phrase.Hit;
import org.netiquette.reading.phrase.Lists;
import org.netiquette.reading.text.Plain;

/** A door for measurements in other packages: learns a model from some examples only. */
public final class Measuring {

    private Measuring() {}

    public static Model learn(List<Example> examples, Function<Plain, List<Hit>> phrases) {
        return Training.model(examples, phrases);
    }

    /** The bytes of the model file; {@code known} are lessons that the phrase lists give, which need no teaching. */
    public static byte[] file(List<Example> examples, List<Example> known, Function<Plain, List<Hit>> phrases) {
        return Training.learn(examples, known, phrases);
    }

    /** The text of the list of files that were learnt. */
    public static String files(Lists examples) {
        return examples.names().stream()
                .map(it -> examples.hash(it) + "  " + it + "\n")
                .collect(Collectors.joining());
    }
}
