package org.netiquette.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;

/** The sample member with many more people to meet, who does what the report says. */
final class Networker {

    private final Cli cli;

    Networker(Cli cli) {
        this.cli = cli;
    }

    /** So many whom the member would like to meet. */
    Networker wantsToMeet(int people) {
        StringBuilder targets = new StringBuilder("name,profile_url,headline,company,location,mutual_connections\n");
        IntStream.range(0, people)
                .forEach(it -> targets.append(
                        "Ada%s Brook,https://www.linkedin.com/in/ada-brook-%d,Recruiter for %s,Works of %s,Ghent,%d\n"
                                .formatted(word(it), it, word(it + 7), word(it * 3), it % 4)));
        Cli.write(account().resolve("targets.csv"), targets.toString());
        return this;
    }

    private Path account() {
        return cli.input().resolve("sample");
    }

    /** A word of its own for each number. */
    private static String word(int number) {
        return "" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26) + "ne";
    }

    /** Invites nobody before the first night. */
    void hasInvitedNobody() {
        Cli.write(
                account().resolve("Invitations.csv"),
                "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n");
    }

    /** A line of the purpose, in place of the one with its key. */
    void states(String key, String value) {
        Path file = account().resolve("purpose.yaml");
        String rest = Cli.read(file).replaceAll("(?m)^" + key + ":.*\n?", "").stripTrailing();
        Cli.write(file, rest + "\n" + key + ": " + value + "\n");
    }

    /** Does as told, and the next archive shows it. */
    void invites(Row it, LocalDate day) {
        Path file = account().resolve("Invitations.csv");
        String sent = day.atTime(9, 0).format(DateTimeFormatter.ofPattern("M/d/yy, h:mm a", Locale.ENGLISH));
        String row = "Marieke Vandael,%s,\"%s\",,OUTGOING,https://www.linkedin.com/in/marieke-vandael-coach,%s\n"
                .formatted(it.get("name"), sent, it.get("profile_url"));
        Cli.write(file, Cli.read(file).stripTrailing() + "\n" + row);
    }

    Path report(LocalDate day) {
        return cli.output().resolve(day + "/sample/outreach.csv");
    }

    List<Row> rows(LocalDate day) throws IOException {
        return Sheets.table("outreach.csv", report(day)).rows();
    }

    /** Those to invite on the day itself. */
    static List<Row> today(List<Row> rows) {
        return rows.stream().filter(it -> it.get("wave").equals("1")).toList();
    }

    static List<String> names(List<Row> rows) {
        return rows.stream().map(it -> it.get("name")).toList();
    }
}
