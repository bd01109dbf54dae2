package org.netiquette.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LargeAccountTest {

    private static final String IN = "https://www.linkedin.com/in/";

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void readsALifetimeInSeconds() throws IOException {
        writeConnections(30_000);
        writeMessages(100_000);
        writeInvitations(5_000);

        Reading reading = new AccountReader(LocalDate.of(2026, 3, 10)).read(new AccountFiles("big", List.of(folder)));

        assertThat(reading.network().connections()).hasSize(30_000);
        assertThat(reading.network().messages()).hasSize(100_000);
        assertThat(reading.network().invitations()).hasSize(5_000);
        assertThat(reading.network().member().person().url()).isEqualTo(IN + "mira-vandael");
    }

    private void writeConnections(int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("Connections.csv"))) {
            out.write("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
            for (int i = 0; i < count; i++) {
                out.write("Given%d,\"Family%d, PhD\",%sperson-%d,,Company %d,Buyer,04 Feb 2020\n"
                        .formatted(i, i, IN, i, i % 900));
            }
        }
    }

    private void writeMessages(int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("messages.csv"))) {
            out.write(
                    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n");
            for (int i = 0; i < count; i++) {
                out.write(
                        "2-%d==,,Given%d,%sperson-%d,Mira Vandael,%smira-vandael,2025-01-01 10:00:%02d UTC,,\"Message %d, %s\nend\",INBOX\n"
                                .formatted(
                                        i % 9_000,
                                        i % 9_000,
                                        IN,
                                        i % 9_000,
                                        IN,
                                        i % 60,
                                        i,
                                        "words and more words ".repeat(8)));
            }
        }
    }

    private void writeInvitations(int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("Invitations.csv"))) {
            out.write("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n");
            for (int i = 0; i < count; i++) {
                out.write("Inviter%d X,Mira Vandael,\"3/1/26, 9:%02d AM\",,INCOMING,%sinviter-%d,%smira-vandael\n"
                        .formatted(i, i % 60, IN, i, IN));
            }
        }
    }
}
