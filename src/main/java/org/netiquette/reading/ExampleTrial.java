package org.netiquette.reading;

import java.nio.file.Path;
import java.util.List;
import org.netiquette.reading.model.Example;
import org.netiquette.reading.model.Examples;
import org.netiquette.reading.phrase.Lists;

/** Reads the labelled examples of a rule folder, to show what a phrase or an example that was added changes. */
public final class ExampleTrial {

    /**
     * An example with what it reads as.
     *
     * @param place file and line, such as {@code rules/examples/notes.csv:12}
     * @param text the note
     * @param labelled what a person says it is, such as {@code PITCH}
     * @param reads what it reads as
     */
    public record Reading(String place, String text, String labelled, String reads) {

        public boolean agrees() {
            return labelled.equals(reads);
        }
    }

    private ExampleTrial() {}

    /**
     * Every example, in the order of the files.
     *
     * @throws org.netiquette.sheet.Problems when a list cannot be used
     */
    public static List<Reading> of(Path rules) {
        NoteReader reader = NoteReader.load(rules);
        Lists lists = new Lists("examples", rules);
        List<Example> examples = Examples.in(lists);
        Lists.check(lists);
        return examples.stream()
                .map(it -> new Reading(
                        it.place().toString(),
                        it.text(),
                        it.kind().name(),
                        reader.read(it.text()).kind().name()))
                .toList();
    }
}
