package org.netiquette.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the member put beside the archives, and what counts of it. */
class SeveralFilesTest {

    private static final String NEWER = "Basic_LinkedInDataExport_05-01-2024.zip";
    private static final String OLDER = "Basic_LinkedInDataExport_01-01-2024.zip";

    @TempDir
    Path folder;

    @Test
    void prefersALoosePurpose() throws IOException {
        write(NEWER, Zips.of(Map.of("purpose.yaml", "for: zipped")));
        write("Complete_LinkedInDataExport_05-02-2024/purpose.yaml", "for: unpacked");
        write("sub/purpose.yaml", "for: deep");
        write("purpose.yml", "for: loose");

        Reading reading = read();

        assertThat(reading.network().purpose().sentence()).isEqualTo("loose");
        assertThat(reading.ledger()).containsExactly(new LedgerLine("purpose", 4, 1, Map.of("older", 3), 0));
        assertThat(reading.rejects())
                .containsExactly(
                        secondTo("purpose.yml", NEWER + "!purpose.yaml"),
                        secondTo("purpose.yml", "Complete_LinkedInDataExport_05-02-2024/purpose.yaml"),
                        secondTo("purpose.yml", "sub/purpose.yaml"));
    }

    @Test
    void takesThePurposeOfTheNewestArchive() throws IOException {
        write(OLDER, Zips.of(Map.of("purpose.yaml", "for: old")));
        write(NEWER, Zips.of(Map.of("purpose.yaml", "for: new")));

        Reading reading = read();

        assertThat(reading.network().purpose().sentence()).isEqualTo("new");
        assertThat(reading.rejects()).containsExactly(secondTo(NEWER + "!purpose.yaml", OLDER + "!purpose.yaml"));
    }

    @Test
    void saysInWhichLineSomethingIsNotKnown() throws IOException {
        write("people.csv", "What I know\n\nname,trsut\nTom Okafor,well\n");
        write("purpose.yaml", "for: coaching\nofer: [advice]\n");

        assertThat(read().rejects())
                .extracting(it -> it.file() + ":" + it.line())
                .containsExactly("people.csv:3", "purpose.yaml:2");
    }

    @Test
    void listsAWorkbookOfAKindThatIsNotReadAsUnread() throws IOException {
        byte[] workbook = workbook();
        write("Reactions.csv", workbook);
        byte[] half = Arrays.copyOf(workbook, workbook.length / 2);
        write("Comments.csv", half);
        write("Connections.csv", half);

        Reading reading = read();

        assertThat(reading.unread()).containsExactly("Comments.csv", "Reactions.csv");
        assertThat(reading.rejects()).extracting(Reject::file).containsExactly("Connections.csv");
    }

    @Test
    void leavesSponsoredMessagesOut() throws IOException {
        write("messages.csv", """
                CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
                c1,,Tom Okafor,www.linkedin.com/in/tom-okafor,Mira Vandael,2019-01-01 10:00:00 UTC,,Hello,INBOX
                c2,,Prize Desk,,Mira Vandael,2019-01-02 10:00:00 UTC,,<p>Win</p>,INBOX
                """);

        Reading reading = read();

        assertThat(reading.network().messages()).extracting(it -> it.content()).containsExactly("Hello");
        assertThat(reading.ledger()).containsExactly(new LedgerLine("messages", 2, 1, Map.of("sponsored", 1), 0));
    }

    private static Reject secondTo(String first, String file) {
        return new Reject(
                file,
                0,
                "The file does not count, since " + first + " comes before it: there must be only one purpose.yaml",
                "");
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Netiquette", "1.0")) {
            workbook.newWorksheet("Reactions").value(0, 0, "Type");
        }
        return out.toByteArray();
    }

    private Reading read() {
        return new AccountReader(LocalDate.of(2024, 5, 10))
                .read(new AccountFiles(folder.getFileName().toString(), List.of(folder)));
    }

    private void write(String name, String content) throws IOException {
        write(name, content.getBytes(UTF_8));
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
