package org.netiquette.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.netiquette.reading.model.Example;
import org.netiquette.reading.model.Examples;
import org.netiquette.reading.model.Measuring;
import org.netiquette.reading.phrase.Lists;

/** Learns the shipped model from the shipped examples: {@code ./mvnw -Plearn-notes test-compile exec:java}. */
public final class LearnNotes {

    static final Path RULES = Path.of("rules");
    static final Path MODEL = Path.of("src/main/resources/note-model.gz");
    static final Path FILES = Path.of("src/main/resources/note-examples.txt");

    private LearnNotes() {}

    public static void main(String[] args) throws IOException {
        Files.write(MODEL, bytes());
        Files.writeString(FILES, Measuring.files(new Lists("examples", RULES)));
        System.out.println(MODEL + " is written, of " + Files.size(MODEL) + " bytes.");
    }

    static byte[] bytes() {
        NoteReader unlearned = NoteReader.unlearned(RULES);
        return Measuring.file(examples(RULES), unlearned.phraseLessons(), unlearned::phrases);
    }

    /** The labelled examples of a rule folder. */
    static List<Example> examples(Path rules) {
        Lists lists = new Lists("examples", rules);
        List<Example> examples = Examples.in(lists);
        Lists.check(lists);
        return examples;
    }
}
