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
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.network.Person;
import org.netiquette.network.SheetVerdict;

/** What the member put beside the archives, and what counts of it. */
class SeveralFilesTest {

    private static final String NEWER = "Basic_LinkedInDataExport_05-01-2024.zip";
    private static final String OLDER = "Basic_LinkedInDataExport_01-01-2024.zip";

    private static final String TOM = "https://www.linkedin.com/in/tom-okafor";

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
    void takesDecisionsFromAReportOfOursAndNothingElse() throws IOException {
        write("saved.xlsx", report());

        Reading reading = read();

        assertThat(reading.network().verdicts())
                .containsExactly(new SheetVerdict(Person.of("Tom Okafor", TOM), "DECLINE", "saved.xlsx", 2));
        assertThat(reading.network().people()).isEmpty();
        assertThat(reading.ledger()).containsExactly(new LedgerLine("decisions", 2, 1, Map.of("undecided", 1), 0));
        assertThat(reading.unread()).containsExactly("saved.xlsx, the other sheets: Summary");
        assertThat(reading.rejects()).isEmpty();
    }

    @Test
    void skipsRowsAboutSomebodyForgotten() throws IOException {
        write("people.csv", "name,profile_url,trust\nTom Okafor," + TOM + ",well\n");
        write("mine.csv", "name,profile_url,my_verdict\nTom Okafor," + TOM + ",ACCEPT\n");

        Reading reading = new AccountReader(
                        LocalDate.of(2024, 5, 10), it -> it.url().equals(TOM))
                .read(new AccountFiles("me", List.of(folder)));

        assertThat(reading.network().people()).isEmpty();
        assertThat(reading.network().verdicts()).isEmpty();
        assertThat(reading.ledger())
                .containsExactly(
                        new LedgerLine("decisions", 1, 0, Map.of("forgotten", 1), 0),
                        new LedgerLine("people", 1, 0, Map.of("forgotten", 1), 0));
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

    private static byte[] report() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Netiquette", "1.0")) {
            workbook.newWorksheet("Summary").value(0, 0, "Your network today");
            Worksheet sheet = workbook.newWorksheet("Invitations");
            List<List<String>> rows = List.of(
                    List.of("Verdict", "Name", "Why", "Rules", "Profile URL", "my_verdict"),
                    List.of("Ask", "Tom Okafor", "it is unclear", "invitations/unclear", TOM, "Decline"),
                    List.of("Ask", "Bo Lind", "it is unclear", "invitations/unclear", ""));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
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
