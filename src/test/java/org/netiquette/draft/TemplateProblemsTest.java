package org.netiquette.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.reading.NoteReader;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

class TemplateProblemsTest {

    private static final Path RULES = Path.of("rules");
    private static final NoteReader READER = NoteReader.load(RULES);

    @TempDir
    Path over;

    @BeforeEach
    void makesTheFolder() throws IOException {
        Files.createDirectories(over.resolve("notes"));
    }

    @Test
    void namesAnUnknownFieldWithItsLine() throws IOException {
        replace("frame.en.txt", "Hello {{firstName}},", "Hello\n{{fristName}},");
        assertThat(problems().all())
                .extracting(Problem::toString)
                .containsExactly(
                        "notes/frame.en.txt:3: the field ({{fristName}}) is not known in the section (greeting)%nMaybe one of these is meant: firstName, me."
                                .formatted());
    }

    @Test
    void namesAnUnknownSectionAndTheOneThatIsMissing() throws IOException {
        replace("frame.en.txt", "== sign-off", "== signoff");
        assertThat(problems().all())
                .extracting(Problem::toString)
                .containsExactly(
                        "notes/frame.en.txt: the section (sign-off) must have a text, but has none",
                        "notes/frame.en.txt:5: the section (signoff) is not known%nMaybe one of these is meant: greeting, greeting without a name, sign-off."
                                .formatted());
    }

    @Test
    void refusesATextThatSells() throws IOException {
        replace("frame.en.txt", "Best wishes,", "Book a demo, free trial,");
        assertThat(problems().all())
                .extracting(Problem::toString)
                .containsExactly("notes/frame.en.txt:6: the text must not read as a PITCH, but does");
    }

    @Test
    void namesAFileThatIsMissing() {
        Problems problems = catchThrowableOfType(Problems.class, () -> Drafts.load(over, READER, over));
        assertThat(problems.all())
                .extracting(Problem::toString)
                .contains(
                        "notes/ask.en.txt: it cannot be read as a text in UTF-8",
                        "notes/ask.en.txt: the section (anyone) must have a text, but has none");
    }

    private Problems problems() {
        return catchThrowableOfType(Problems.class, () -> Drafts.load(RULES, READER, over));
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(RULES.resolve("notes").resolve(file));
        Files.writeString(over.resolve("notes").resolve(file), text.replace(from, to));
    }
}
