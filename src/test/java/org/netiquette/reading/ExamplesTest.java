package org.netiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;

/** The labelled examples that are shipped read as they are labelled. */
class ExamplesTest {

    private static final NoteReader READER = NoteReader.load(Path.of("rules"));

    static List<Row> examples() throws IOException {
        return Sheets.table("examples/notes.csv", Path.of("rules/examples/notes.csv"))
                .rows();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsAsLabelled(Row example) {
        assertThat(READER.read(example.get("text")).kind())
                .as("%s: %s", example.place(), example.get("text"))
                .hasToString(example.get("kind"));
    }

    @Test
    void tellsTheLanguageOfNineInTen() throws IOException {
        List<Row> told = examples().stream()
                .filter(it -> READER.read(it.get("text")).language().equals(it.get("language")))
                .toList();
        assertThat(told.size()).isGreaterThan(examples().size() * 9 / 10);
    }

    @Test
    void neverTakesAnExampleForTheWrongSide() throws IOException {
        Stream<String> wrong = examples().stream()
                .filter(it -> !it.get("kind").equals("SCAM") && !it.get("kind").equals("REASONED"))
                .map(it -> it.get("kind") + "->" + READER.read(it.get("text")).kind());
        assertThat(wrong.collect(Collectors.toSet()))
                .doesNotContain("BOILERPLATE->SCAM", "UNCLEAR->SCAM", "PITCH->REASONED", "BOILERPLATE->REASONED");
    }

    @Test
    void hasAllSevenLanguages() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(120);
        assertThat(examples()).extracting(it -> it.get("language")).contains("en", "de", "fr", "es", "pt", "it", "nl");
    }
}
