package org.netiquette.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Accounts made to bring the night down: they cost themselves, and are told. */
class HostileAccountTest {

    private static final String CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    private static final String TOM = "Tom,Okafor,https://www.linkedin.com/in/tom-okafor,,,,04 Feb 2020\n";
    private static final String NOT_FOLLOWED =
            "The link is not followed, wherever it leads: the file or folder itself must be here";

    @TempDir
    Path input;

    @Test
    @Timeout(120)
    void listsTheFirstOfTooManyDamagedRowsAndCountsAll() throws IOException {
        writeDamagedRows(30_000, "x".repeat(1_000));

        Reading reading = read();

        assertThat(reading.ledger()).containsExactly(new LedgerLine("connections", 30_001, 1, Map.of(), 30_000));
        assertThat(reading.rejects()).hasSize(1_001);
        assertThat(reading.rejects().get(0))
                .isEqualTo(new Reject(
                        "Connections.csv",
                        0,
                        "29000 more problems of this file are not listed, only the first 1000; the ledger counts every row",
                        ""));
        assertThat(reading.rejects().get(1))
                .isEqualTo(new Reject(
                        "Connections.csv",
                        3,
                        "The row has 1 cells, but must have 7 like the header",
                        "x".repeat(1_000)));
    }

    @Test
    void cutsLongRowsAndShowsWhatCannotBePrinted() {
        Reject reject = new Reject("a.csv", 2, "\u0007" + "y".repeat(3_000), "\0a\nb\t" + "x".repeat(994) + "😀");

        assertThat(reject.row()).isEqualTo("\uFFFDa\nb\t" + "x".repeat(994));
        assertThat(reject.problem()).isEqualTo("\uFFFD" + "y".repeat(1_999));
    }

    @Test
    void followsNoLinks() throws IOException {
        Path outside = Files.writeString(input.resolve("outside.csv"), CONNECTIONS + TOM);
        Path account = Files.createDirectory(input.resolve("me"));
        Files.writeString(account.resolve("Connections.csv"), CONNECTIONS + TOM.replace("om", "im"));
        Files.createSymbolicLink(account.resolve("loop"), Path.of("."));
        Files.createSymbolicLink(account.resolve("gone.csv"), Path.of("nowhere.csv"));
        Files.createSymbolicLink(account.resolve("Notes.csv"), outside);

        Reading reading = read();

        assertThat(reading.network().connections())
                .extracting(it -> it.person().name().text())
                .containsExactly("Tim Okafor");
        assertThat(reading.rejects())
                .containsExactly(
                        new Reject("Notes.csv", 0, NOT_FOLLOWED, ""),
                        new Reject("gone.csv", 0, NOT_FOLLOWED, ""),
                        new Reject("loop", 0, NOT_FOLLOWED, ""));
    }

    @Test
    void tellsOfAnAccountThatIsALink() throws IOException {
        Files.createSymbolicLink(input.resolve("me"), Path.of("."));

        AccountFiles account = InputFolder.accounts(input).get(0);
        Reading reading = new AccountReader(LocalDate.of(2024, 5, 10)).read(account);

        assertThat(reading.usable()).isFalse();
        assertThat(reading.problems()).containsExactly("Nothing in this account can be read: me: " + NOT_FOLLOWED);
    }

    private Reading read() {
        return new AccountReader(LocalDate.of(2024, 5, 10)).read(new AccountFiles("me", List.of(input.resolve("me"))));
    }

    private void writeDamagedRows(int count, String row) throws IOException {
        Path account = Files.createDirectory(input.resolve("me"));
        try (BufferedWriter out = Files.newBufferedWriter(account.resolve("Connections.csv"))) {
            out.write(CONNECTIONS + TOM);
            for (int i = 0; i < count; i++) {
                out.write(row + "\n");
            }
        }
    }
}
