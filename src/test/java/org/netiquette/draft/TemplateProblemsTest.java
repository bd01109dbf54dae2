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
    Path folder;

    private Path over = Path.of("");

    @BeforeEach
    void makesTheFolder() throws IOException {
        over = folder.resolve("mine");
        Files.createDirectories(over.resolve("notes"));
    }

    @Test
    void namesAnUnknownFieldWithItsLine() throws IOException {
        replace("frame.en.txt", "Hello {{firstName}},", "Hello\n{{fristName}},");
        assertThat(problems().all())
                .extracting(Problem::toString)
                .containsExactly(
                        "mine/notes/frame.en.txt:3: the field ({{fristName}}) is not known in the section (greeting)%nMaybe one of these is meant: firstName, me."
                                .formatted());
    }

    @Test
    void namesAnUnknownSectionAndTheOneThatIsMissing() throws IOException {
        replace("frame.en.txt", "== sign-off", "== signoff");
        assertThat(problems().all())
                .extracting(Problem::toString)
                .containsExactly(
                        "mine/notes/frame.en.txt: the section (sign-off) must have a text, but has none",
                        "mine/notes/frame.en.txt:5: the section (signoff) is not known%nMaybe sign-off is meant."
                                .formatted());
    }

    @Test
    void refusesATextThatSells() throws IOException {
        replace("frame.en.txt", "Best wishes,", "Book a demo, free trial,");
        assertThat(problems().all())
                .extracting(Problem::toString)
                .containsExactly("mine/notes/frame.en.txt:6: the text must not read as a PITCH, but does");
    }

    @Test
    void namesAFileThatIsMissing() {
        Problems problems = catchThrowableOfType(Problems.class, () -> Templates.load(over, READER, over));
        assertThat(problems.all())
                .extracting(Problem::toString)
                .hasSize(56)
                .contains("mine/notes/ask.en.txt: the file must be there, but is not")
                .allMatch(it -> it.endsWith(".txt: the file must be there, but is not"));
    }

    @Test
    void namesAFileThatIsNoText() throws IOException {
        Files.write(over.resolve("notes/ask.de.txt"), new byte[] {'=', (byte) 0xE4});
        assertThat(problems().all()).extracting(Problem::toString).containsExactly("""
                        mine/notes/ask.de.txt: it cannot be read as a text in UTF-8
                        Maybe an editor saved it as Windows text or Unicode; save it as UTF-8.""");
    }

    private Problems problems() {
        return catchThrowableOfType(Problems.class, () -> Templates.load(RULES, READER, over));
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(RULES.resolve("notes").resolve(file));
        Files.writeString(over.resolve("notes").resolve(file), text.replace(from, to));
    }
}
