package org.netiquette.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/** Writes an invented archive of any size in the dialect of 2026; the same seed gives the same archive. */
public final class BigAccount {

    private static final DateTimeFormatter SENT_AT = DateTimeFormatter.ofPattern("M/d/yy, h:mm a", Locale.US);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.US);
    private static final DateTimeFormatter ON = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.US);
    private static final LocalDateTime LAST = LocalDateTime.of(2026, 11, 20, 12, 0);
    private static final String[] NOTES = {
        "",
        "",
        "",
        "I'd like to add you to my professional network on LinkedIn.",
        "Is this you?",
        "We worked together at Brightwater Systems in 2016.",
        "Book a demo this week and get 20% off our limited offer.",
        "I read your article on pumps and have a question about valves."
    };

    private static final String[] POSITIONS = {
        "Recruiter",
        "Software Engineer",
        "Engineering manager",
        "Founder & CEO",
        "Marketing Manager",
        "Role",
        "",
        "Product designer looking for work",
        "Investor",
        "Head of Quality"
    };
    private static final String[] MESSAGES = {
        "Hello, how is the pump of %d today?",
        "I am looking for a software engineer for team %d. Do you know one?",
        "Thank you for number %d!",
        "We are hiring a product designer in Ghent, number %d."
    };

    private final Random random = new Random(20261120);
    private final Path folder;

    public BigAccount(Path folder) {
        this.folder = folder;
    }

    /** Writes the archive: so many connections, open invitations and messages. */
    public void write(int connections, int invitations, int messages) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("Profile.csv"),
                "First Name,Last Name,Headline,Industry,Geo Location\nMe,Myself,Engineer,Pumps,Ghent\n");
        Files.writeString(
                folder.resolve("Positions.csv"),
                "Company Name,Title,Description,Location,Started On,Finished On\nBrightwater Systems,,,,Jan 2010,Feb 2019\n");
        Files.writeString(
                folder.resolve("purpose.yaml"),
                "for: advice on pumps\noffers: [design review]\nseeks: [recruiters, engineering managers]\n");
        try (PrintWriter out = open("Connections.csv")) {
            out.print("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
            for (int i = 0; i < connections; i++) {
                out.printf(
                        "Given%d,Family%d,%s,,Company %d,%s,%s\n",
                        i, i, url("c" + i), i % 900, POSITIONS[i % POSITIONS.length], ON.format(before(3000)));
            }
        }
        try (PrintWriter out = open("Invitations.csv")) {
            out.print("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n");
            for (int i = 0; i < invitations; i++) {
                String note = NOTES[random.nextInt(NOTES.length)].replace("\"", "\"\"");
                out.printf(
                        "Inviter%d Person%d,Me Myself,\"%s\",\"%s\",INCOMING,%s,%s\n",
                        i, i, SENT_AT.format(before(170)), note, url("i" + i), url("me"));
            }
        }
        try (PrintWriter out = open("messages.csv")) {
            out.print(
                    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,"
                            + "CONTENT,FOLDER\n");
            for (int i = 0; i < messages; i++) {
                message(out, i % Math.max(1, messages / 10), random.nextBoolean());
            }
        }
    }

    private void message(PrintWriter out, int with, boolean fromMember) {
        String other = "Given" + with + " Family" + with;
        out.printf(
                "2-%d==,,%s,%s,%s,%s,%s,,\"%s\",INBOX\n",
                with,
                fromMember ? "Me Myself" : other,
                url(fromMember ? "me" : "c" + with),
                fromMember ? other : "Me Myself",
                url(fromMember ? "c" + with : "me"),
                DATE.format(before(2000)),
                MESSAGES[with % MESSAGES.length].formatted(with));
    }

    private LocalDateTime before(int days) {
        return LAST.minusMinutes(random.nextInt(days * 24 * 60));
    }

    private static String url(String slug) {
        return "https://www.linkedin.com/in/" + slug;
    }

    private PrintWriter open(String name) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8));
    }
}
