package org.netiquette.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountReaderTest {

    private static final String CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    private static final String TOM = "Tom,Okafor,https://www.linkedin.com/in/tom-okafor,,,,04 Feb 2020\n";
    private static final String UMA = "Uma,Nair,https://www.linkedin.com/in/uma-nair,,,,01 Apr 2024\n";
    private static final String INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";
    private static final String LEA = "Lea Brandt,Mira Vandael,\"4/20/24, 9:00 AM\",,INCOMING,"
            + "https://www.linkedin.com/in/lea-brandt,https://www.linkedin.com/in/mira-vandael\n";
    private static final LocalDate AS_OF = LocalDate.of(2024, 5, 10);

    @TempDir
    Path folder;

    @Test
    void readsZipsAndZipsInZips() throws IOException {
        byte[] inner = Zips.of(Map.of("Connections.csv", CONNECTIONS + TOM, "Invitations.csv", INVITATIONS + LEA));
        write(
                "Complete_LinkedInDataExport_05-01-2024.zip.zip",
                Zips.of("Complete_LinkedInDataExport_05-01-2024.zip", inner));

        Reading reading = read();

        assertThat(reading.network().connections()).hasSize(1);
        assertThat(reading.network().invitations()).hasSize(1);
        assertThat(reading.network().exportedOn()).contains(LocalDate.of(2024, 5, 1));
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void readsNothingButFromInsideAZip() throws IOException {
        write(
                "slip.zip",
                Zips.of(Map.of("../../Connections.csv", CONNECTIONS + TOM, "__MACOSX/._Connections.csv", "x")));

        assertThat(read().network().connections()).hasSize(1);
        assertThat(folder.resolve("../../Connections.csv")).doesNotExist();
    }

    @Test
    void takesTheNewestArchiveFileByFile() throws IOException {
        write("Basic_LinkedInDataExport_05-01-2024.zip", Zips.of(Map.of("Connections.csv", CONNECTIONS + UMA)));
        write(
                "Complete_LinkedInDataExport_01-01-2024.zip",
                Zips.of(Map.of("Connections.csv", CONNECTIONS + TOM, "Invitations.csv", INVITATIONS + LEA + LEA)));

        Reading reading = read();

        assertThat(reading.network().connections())
                .extracting(it -> it.person().name().text())
                .containsExactly("Uma Nair");
        assertThat(reading.ledger())
                .containsExactly(
                        new LedgerLine("connections", 2, 1, Map.of("older", 1), 0),
                        new LedgerLine("invitations", 2, 1, Map.of("repeat", 1), 0));
        assertThat(reading.network().exportedOn()).contains(LocalDate.of(2024, 5, 1));
    }

    @Test
    void datesArchivesByTheirEntriesWhenTheirNamesSayNothing() throws IOException {
        write("b.zip", Zips.of(Map.of("Connections.csv", CONNECTIONS + TOM), LocalDateTime.of(2024, 5, 3, 1, 1)));
        write("a.zip", Zips.of(Map.of("Connections.csv", CONNECTIONS + UMA), LocalDateTime.of(2024, 5, 2, 1, 1)));

        assertThat(read().network().connections())
                .extracting(it -> it.person().name().text())
                .containsExactly("Tom Okafor");
    }

    @Test
    void datesFoldersByTheirRowsAndNotByTheirFiles() throws IOException {
        write("a/Connections.csv", CONNECTIONS + UMA);
        write("b/Connections.csv", CONNECTIONS + TOM);

        assertThat(read().network().connections())
                .extracting(it -> it.person().name().text())
                .containsExactly("Uma Nair");
    }

    @Test
    void joinsMessagesOfAllArchivesWithoutRepeats() throws IOException {
        String old = """
                CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
                c1,,Tom Okafor,www.linkedin.com/in/tom-okafor,Mira Vandael,2019-01-01 10:00:00 UTC,,Hello  there,INBOX
                c1,,Tom Okafor,www.linkedin.com/in/tom-okafor,Mira Vandael,2019-01-02 10:00:00 UTC,,Gone since,INBOX
                """;
        String older = """
                From,To,Date,Subject,Content,Direction,Folder
                Tom Okafor,Mira Vandael,"1/1/19, 2:00 AM",,Hello there,INCOMING,INBOX
                """;
        String now = old.replaceAll("(?m)^.*Gone since.*\n", "")
                .replace("INBOX", "ARCHIVE")
                .replace("Hello  there", "Hello there");
        write("Basic_LinkedInDataExport_05-01-2024.zip", Zips.of(Map.of("messages.csv", now)));
        write("Basic_LinkedInDataExport_05-01-2021.zip", Zips.of(Map.of("messages.csv", old)));
        write("Basic_LinkedInDataExport_05-01-2019.zip", Zips.of(Map.of("Messages.csv", older)));

        Reading reading = read();

        assertThat(reading.network().messages())
                .extracting(it -> it.content())
                .containsExactly("Hello there", "Gone since");
        assertThat(reading.ledger()).containsExactly(new LedgerLine("messages", 4, 2, Map.of("repeat", 2), 0));
    }

    @Test
    void saysWhenTheArchiveIsOld() throws IOException {
        write(
                "Basic_LinkedInDataExport_04-01-2024.zip",
                Zips.of(Map.of("Connections.csv", CONNECTIONS + TOM, "Invitations.csv", INVITATIONS)));

        assertThat(read().problems())
                .containsExactly(
                        "The newest archive is of 2024-04-01, 39 days old, but must be at most 30 days old; download a new one");
    }

    @Test
    void saysWhenConnectionsAreMissing() throws IOException {
        write("Invitations.csv", INVITATIONS + LEA);

        assertThat(read().problems())
                .containsExactly(
                        "There is no Connections.csv that can be read: invitations accepted long ago look open");
    }

    @Test
    void saysWhenNoInvitationCanBeJudged() throws IOException {
        write("people.csv", "name,trust\nTom Okafor,well\n");

        assertThat(read().problems())
                .containsExactly("There is no Invitations.csv that can be read: no invitation can be judged");
    }

    @Test
    void findsTheOwnerInAProfileOfFewColumns() throws IOException {
        write("Profile.csv", "First Name,Last Name,Headline\nMira,Vandael,Coach\n");

        assertThat(read().network().member().person().name().text()).isEqualTo("Mira Vandael");
    }

    @Test
    void saysWhenNothingIsUsable() throws IOException {
        byte[] whole = Zips.of(Map.of("Connections.csv", CONNECTIONS + TOM));
        write("a.zip", Arrays.copyOf(whole, whole.length / 2));
        write("photo.jpg", new byte[] {1, 2, 3});

        Reading reading = read();

        assertThat(reading.usable()).isFalse();
        assertThat(reading.unread()).containsExactly("photo.jpg");
        assertThat(reading.problems())
                .containsExactly(
                        "Nothing in this account can be read: a.zip: The zip cannot be read (zip END header not found),"
                                + " but must be whole; maybe the download broke off: download it again");
    }

    @Test
    void saysWhenAZipIsEncrypted() throws IOException {
        byte[] zip = Zips.of(Map.of("Connections.csv", CONNECTIONS + TOM));
        // Bit 0 of the flags in the central directory.
        zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
        write("a.zip", zip);

        assertThat(read().rejects())
                .containsExactly(new Reject("a.zip", 0, "The zip is encrypted, but must be without a password", ""));
    }

    @Test
    void namesAnEntryWhoseChecksumIsWrong() throws IOException {
        byte[] zip = Zips.of(Map.of("Connections.csv", CONNECTIONS + TOM));
        int directory = indexOf(zip, new byte[] {'P', 'K', 1, 2});
        zip[directory + 16] ^= 1;
        write("a.zip", zip);

        assertThat(read().rejects())
                .extracting(it -> it.file() + " " + it.problem())
                .singleElement()
                .asString()
                .startsWith("a.zip!Connections.csv ")
                .contains("its checksum differs from that in the zip, the zip is damaged");
    }

    @Test
    void stopsAtAZipBomb() throws IOException {
        write("a.zip", Zips.of("Connections.csv", new byte[64 << 20]));

        assertThat(read().rejects())
                .extracting(Reject::problem)
                .containsExactly("The file cannot be read: it unpacks to more than 16 MB, but must be smaller");
    }

    @Test
    void seesNoRowOfALaterDate() throws IOException {
        write("Connections.csv", CONNECTIONS + TOM + UMA);

        Reading reading = new AccountReader(LocalDate.of(2024, 3, 31)).read(account());

        assertThat(reading.ledger()).containsExactly(new LedgerLine("connections", 2, 1, Map.of("later", 1), 0));
    }

    @Test
    void readsTheSameWhateverTheOrderOfRows() throws IOException {
        write("Connections.csv", CONNECTIONS + TOM + UMA);
        Reading one = read();
        write("Connections.csv", CONNECTIONS + UMA + TOM);
        Reading other = read();

        assertThat(other.ledger()).isEqualTo(one.ledger());
        assertThat(other.network().connections())
                .containsExactlyInAnyOrderElementsOf(one.network().connections());
        assertThat(other.network().member()).isEqualTo(one.network().member());
    }

    @Test
    void readsTheSameWhateverTheOrderOfRoots() throws IOException {
        write("Basic_LinkedInDataExport_05-01-2024.zip", Zips.of(Map.of("Invitations.csv", INVITATIONS + LEA)));
        write("Complete_LinkedInDataExport_05-01-2024.zip", Zips.of(Map.of("Connections.csv", CONNECTIONS + TOM)));
        List<Path> roots;
        try (Stream<Path> files = Files.list(folder)) {
            roots = files.sorted().toList();
        }

        Reading one = new AccountReader(AS_OF).read(new AccountFiles("mira", roots));
        Reading other = new AccountReader(AS_OF).read(new AccountFiles("mira", List.of(roots.get(1), roots.get(0))));

        assertThat(other).isEqualTo(one);
    }

    private Reading read() {
        return new AccountReader(AS_OF).read(account());
    }

    private AccountFiles account() {
        return new AccountFiles(folder.getFileName().toString(), List.of(folder));
    }

    private void write(String name, String content) throws IOException {
        write(name, content.getBytes(UTF_8));
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }
}
