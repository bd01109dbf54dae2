package org.netiquette.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.fact.Note;
import org.netiquette.sheet.Problem;
import org.netiquette.sheet.Problems;

class PhraseProblemsTest {

    @TempDir
    Path folder;

    private Path rules = Path.of("");

    @BeforeEach
    void writesSoundLists() throws IOException {
        rules = folder.resolve("rules");
        for (String list : List.of("claims", "generic", "help", "pitch", "scam")) {
            write(list + ".csv", "language,phrase,means\n");
        }
        Files.createDirectories(rules.resolve("examples"));
        Files.writeString(rules.resolve("examples/notes.csv"), "text,kind,language\nWell well,UNCLEAR,en\n");
        write("words.csv", "language,role,words\nen,network,network\n");
        write("default-texts.csv", "language,text\nen,Join my network on LinkedIn\n");
        write("ready-made.csv", "language,text\nen,Happy birthday {name}!\n");
        write("reasons.csv", "language,phrase,means\nen,mended my kettle,customer\n");
    }

    @Test
    void learnsAPhraseThatIsAdded() {
        assertThat(NoteReader.load(rules).read("You mended my kettle").kind()).isEqualTo(Note.REASONED);
    }

    @Test
    void learnsAnExampleThatIsAdded() throws IOException {
        String text = "You should meet my gnomes, they count sheep";
        assertThat(NoteReader.load(rules).read(text).kind()).isNotEqualTo(Note.SCAM);
        Files.writeString(rules.resolve("examples/mine.csv"), "text,kind,language\n\"" + text + "\",SCAM,en\n");
        assertThat(NoteReader.load(rules).read(text).kind()).isEqualTo(Note.SCAM);
    }

    @Test
    void letsAListOverItReplaceAList(@TempDir Path over) throws IOException {
        Files.createDirectories(over.resolve("phrases"));
        Files.writeString(over.resolve("phrases/reasons.csv"), "language,phrase,means\nen,fed my cat,customer\n");
        NoteReader reader = NoteReader.load(rules, over);
        assertThat(NoteReader.load(rules).read("You fed my cat").kind()).isEqualTo(Note.UNCLEAR);
        assertThat(reader.read("You fed my cat").kind()).isEqualTo(Note.REASONED);
    }

    @Test
    void namesAllProblemsTogether() throws IOException {
        write(
                "reasons.csv",
                "language,phrase,means,weight\nen,fed my cat,custommer,\nenglish,a b,met,7\nen,{name},met,\n");
        write("words.csv", "language,role,words\nen,netwrk,network\n");
        assertThat(problems().all())
                .extracting(Problem::toString)
                .containsExactly(
                        "rules/phrases/reasons.csv:2: the means (custommer) is not known\nMaybe customer is meant.",
                        "rules/phrases/reasons.csv:3: the language (english) must be a code of two letters such as en, or any",
                        "rules/phrases/reasons.csv:3: the weight (7) must be 0, 1, 2 or 3, or empty for 2",
                        "rules/phrases/reasons.csv:4: the phrase ({name}) must have a word of its own",
                        "rules/phrases/words.csv:2: the role (netwrk) is not known\nMaybe network is meant.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"claims", "default-texts", "generic", "help", "pitch", "ready-made", "reasons", "scam", "words"})
    void namesAListThatIsMissing(String list) throws IOException {
        Files.delete(rules.resolve("phrases/" + list + ".csv"));
        assertThat(problems().all())
                .extracting(Problem::toString)
                .containsExactly("rules/phrases/" + list + ".csv: the list must be there, but is not");
    }

    @Test
    void namesTheFolderThatLiesOverTheRules(@TempDir Path over) throws IOException {
        Files.createDirectories(over.resolve("mine/phrases"));
        Files.writeString(over.resolve("mine/phrases/cats.csv"), "language,phrase,means\nen,fed my cat,cats\n");
        Problems problems = catchThrowableOfType(Problems.class, () -> NoteReader.load(rules, over.resolve("mine")));
        assertThat(problems.all()).extracting(it -> it.place().toString()).containsExactly("mine/phrases/cats.csv:2");
    }

    @Test
    void namesAFolderWithoutLists(@TempDir Path empty) {
        Problems problems = catchThrowableOfType(Problems.class, () -> NoteReader.load(empty));
        assertThat(problems)
                .hasMessageContaining(
                        "%s/phrases: the folder must hold lists (*.csv), but holds none%nMaybe the rule folder is another one."
                                .formatted(empty.getFileName()));
    }

    @Test
    void namesColumnsThatAreMissing() throws IOException {
        write("reasons.csv", "language,phrase\nen,fed my cat\n");
        assertThat(problems().all())
                .extracting(Problem::toString)
                .containsExactly("rules/phrases/reasons.csv:1: the columns must be language,phrase,means");
    }

    private Problems problems() {
        return catchThrowableOfType(Problems.class, () -> NoteReader.load(rules));
    }

    private void write(String list, String content) throws IOException {
        Files.createDirectories(rules.resolve("phrases"));
        Files.writeString(rules.resolve("phrases").resolve(list), content);
    }
}
