package org.netiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netiquette.reading.MeasureNotes.Outcome;
import org.netiquette.reading.model.Example;

/** The shipped model reads what it learnt from, and notes by another hand as well as docs/note-reading.md says. */
class ExamplesTest {

    private static final NoteReader READER = NoteReader.load(Path.of("rules"));
    private static final List<Example> SHIPPED = LearnNotes.examples(LearnNotes.RULES);
    private static final Outcome UNSEEN = new Outcome(READER, MeasureNotes.unseen());

    @Test
    void readsTheShippedExamplesAsLabelled() {
        assertThat(new Outcome(READER, SHIPPED).accuracy("")).isGreaterThan(0.97);
    }

    @Test
    void readsUnseenEnglishNotes() {
        assertThat(UNSEEN.accuracy("en")).isGreaterThan(0.92);
    }

    @Test
    void readsUnseenNotesInOtherLanguages() {
        assertThat(UNSEEN.accuracy("-")).isGreaterThan(0.88);
    }

    @Test
    void callsHardlyAnyReasonAScam() {
        assertThat(UNSEEN.reasonsReadAsScam()).isLessThan(2);
    }

    @Test
    void tellsTheLanguageOfNineInTen() {
        long told = SHIPPED.stream()
                .filter(it -> READER.read(it.text()).language().equals(it.language()))
                .count();
        assertThat(told).isGreaterThan(SHIPPED.size() * 9L / 10);
    }

    @Test
    void hasAllSevenLanguages() {
        assertThat(SHIPPED).extracting(Example::language).contains("en", "de", "fr", "es", "pt", "it", "nl");
    }
}
