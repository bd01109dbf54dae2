package org.netiquette.reading.model;

import java.util.List;
import java.util.function.Function;
import org.netiquette.reading.phrase.Hit;
import org.netiquette.reading.text.Plain;

/** The model that reads notes: the shipped one, taught what the examples of a rule folder say beyond it. */
public final class NoteModel {

    /** Read once, when the first note is read. */
    private static final class Shipped {
        private static final ModelFile.Learnt LEARNT = ModelFile.shipped();
        private static final Model MODEL = new Model(LEARNT.weights());
    }

    private NoteModel() {}

    /**
     * The model for these examples.
     *
     * @param phrases finds the listed phrases in a text
     */
    public static Model of(List<Example> examples, Function<Plain, List<Hit>> phrases) {
        List<Example> more = examples.stream()
                .filter(it -> !Shipped.LEARNT.lessons().contains(it.lesson()))
                .toList();
        return more.isEmpty() ? Shipped.MODEL : Teaching.teach(Shipped.LEARNT.weights(), more, phrases);
    }
}
