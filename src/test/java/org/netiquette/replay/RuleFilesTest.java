package org.netiquette.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.output.comparison.ChangedFile;
import org.netiquette.output.comparison.ChangedFile.How;
import org.netiquette.output.comparison.ChangedFile.Kind;

class RuleFilesTest {

    @TempDir
    private Path folder;

    private void old(String file, String text) throws IOException {
        write("old", file, text);
    }

    private void now(String file, String text) throws IOException {
        write("now", file, text);
    }

    private void write(String side, String file, String text) throws IOException {
        Path path = folder.resolve(side).resolve(file);
        Files.createDirectories(path.resolve("..").normalize());
        Files.writeString(path, text);
    }

    @Test
    void tellsWhatSortOfFileChangedAndHow() throws IOException {
        old("invitations/a.drl", "a");
        now("invitations/a.drl", "b");
        old("invitations/gone.drl", "");
        now("policies/open/invitations/b.dslr", "b");
        now("words.dsl", "b");
        now("my/ann/outreach/cases.csv", "b");
        now("tables/t.csv", "b");
        now("phrases/p.csv", "b");
        now("examples/e.csv", "b");
        now("notes/n.txt", "b");
        now("other.txt", "b");
        assertThat(RuleFiles.changed(folder.resolve("old"), folder.resolve("now")))
                .containsExactly(
                        new ChangedFile(Kind.EXAMPLES, "examples/e.csv", How.ADDED),
                        new ChangedFile(Kind.RULE, "invitations/a.drl", How.CHANGED),
                        new ChangedFile(Kind.RULE, "invitations/gone.drl", How.REMOVED),
                        new ChangedFile(Kind.CASES, "my/ann/outreach/cases.csv", How.ADDED),
                        new ChangedFile(Kind.TEXT, "notes/n.txt", How.ADDED),
                        new ChangedFile(Kind.OTHER, "other.txt", How.ADDED),
                        new ChangedFile(Kind.PHRASES, "phrases/p.csv", How.ADDED),
                        new ChangedFile(Kind.RULE, "policies/open/invitations/b.dslr", How.ADDED),
                        new ChangedFile(Kind.TABLE, "tables/t.csv", How.ADDED),
                        new ChangedFile(Kind.RULE, "words.dsl", How.ADDED));
    }

    @Test
    void seesNoDifferenceInLineEndsNorInWhatOnlyPeopleRead() throws IOException {
        old("tables/t.csv", "a\nb\n");
        now("tables/t.csv", "a\r\nb\r\n");
        now("README.md", "new");
        now("tables/.t.csv.swp", "new");
        now("tables/t.csv~", "new");
        assertThat(RuleFiles.changed(folder.resolve("old"), folder.resolve("now")))
                .isEmpty();
    }
}
