package org.netiquette.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.carrotsearch.hppc.LongHashSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.reading.phrase.Lists;

/** A file of examples that is passed over teaches nothing: the shipped model was learnt from every line of it. */
class LearntFilesTest {

    private static final Path SHIPPED = Path.of("rules/examples");

    @TempDir
    private Path rules;

    @Test
    void areTheShippedOnes() throws Exception {
        assertThat(Path.of("src/main/resources" + LearntFiles.SHIPPED))
                .hasContent(Measuring.files(new Lists("examples", SHIPPED.getParent())));
    }

    @Test
    void holdNothingThatTheModelHasNotLearnt() {
        LongHashSet lessons = ModelFile.shipped().lessons();

        assertThat(Examples.in(new Lists("examples", SHIPPED.getParent())))
                .isNotEmpty()
                .allMatch(it -> lessons.contains(it.lesson()));
    }

    @Test
    void areReadWhereALineWasAdded() throws Exception {
        copy("notes.csv");
        copy("plain.csv");
        assertThat(Examples.beyondLearnt(new Lists("examples", rules))).isEmpty();

        Path notes = rules.resolve("examples/notes.csv");
        Files.writeString(notes, "Selling umbrellas,PITCH,en\n", StandardOpenOption.APPEND);
        Lists changed = new Lists("examples", rules);
        assertThat(Examples.beyondLearnt(changed))
                .hasSize(Files.readAllLines(notes).size() - 1)
                .extracting(Example::text)
                .endsWith("Selling umbrellas");
        Lists.check(changed);
    }

    private void copy(String name) throws IOException {
        Path folder = Files.createDirectories(rules.resolve("examples"));
        Files.copy(SHIPPED.resolve(name), folder.resolve(name));
    }
}
