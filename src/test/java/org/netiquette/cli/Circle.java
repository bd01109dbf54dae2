package org.netiquette.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An invented member's connections, who come and go, change jobs and write; each archive shows them as they are then. */
final class Circle {

    private static final DateTimeFormatter ON = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MM-dd-yyyy", Locale.ROOT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM/dd/yy", Locale.ROOT);
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);
    private static final String ME = "Mira Vandael";

    private final Path account;
    private final Map<String, Connection> connections = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();
    private final List<String> sheet = new ArrayList<>();
    private final List<String> recommendations = new ArrayList<>();
    private final List<String> endorsements = new ArrayList<>();

    private record Connection(String name, String company, String position, LocalDate since) {

        String row(String slug) {
            int blank = name.indexOf(' ');
            return "%s,%s,%s,,%s,%s,%s"
                    .formatted(
                            name.substring(0, blank),
                            name.substring(blank + 1),
                            url(slug),
                            company,
                            position,
                            since.format(ON));
        }
    }

    Circle(Path account) {
        this.account = account;
    }

    /** The link of whoever was first known by that name. */
    static String url(String name) {
        return "https://www.linkedin.com/in/" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    Circle connected(String name, String position, String company, String since) {
        connections.put(name, new Connection(name, company, position, LocalDate.parse(since)));
        return this;
    }

    void worksAt(String name, String position, String company) {
        connections.computeIfPresent(name, (key, it) -> new Connection(it.name(), company, position, it.since()));
    }

    void isNowCalled(String name, String now) {
        connections.computeIfPresent(name, (key, it) -> new Connection(now, it.company(), it.position(), it.since()));
    }

    void isGone(String name) {
        connections.remove(name);
    }

    /** What the member's sheet says, in the columns trust, outcome and headline. */
    Circle says(String name, String trust, String outcome, String headline) {
        sheet.add("%s,%s,%s,%s,%s".formatted(name, url(name), trust, outcome, headline));
        return this;
    }

    Circle writes(String day, String from, String text) {
        return message("c-" + from, day, from, ME, url(ME), text);
    }

    Circle isWrittenTo(String day, String to, String text) {
        return message("c-" + to, day, ME, to, url(to), text);
    }

    /** The member writes to two at once. */
    void bringsTogether(String day, String one, String other) {
        message("g-" + one, day, ME, one + ", " + other, url(one) + ", " + url(other), "Meet each other!");
        message("g-" + one, day, one, ME + ", " + other, url(ME) + ", " + url(other), "Thank you, Mira!");
    }

    private Circle message(String id, String day, String from, String to, String urls, String text) {
        messages.add("%s,,%s,%s,\"%s\",\"%s\",%s 10:00:00 UTC,,\"%s\",INBOX"
                .formatted(id, from, url(from), to, urls, day, text));
        return this;
    }

    void recommends(String day, String name) {
        int blank = name.indexOf(' ');
        recommendations.add("%s,%s,,,Mira listens.,\"%s, 09:05 AM\",VISIBLE"
                .formatted(
                        name.substring(0, blank),
                        name.substring(blank + 1),
                        LocalDate.parse(day).format(SHORT)));
    }

    void endorses(String day, String name) {
        int blank = name.indexOf(' ');
        endorsements.add("%s 09:30:00 UTC,Coaching,%s,%s,%s,ACCEPTED"
                .formatted(
                        LocalDate.parse(day).format(SLASHES),
                        name.substring(0, blank),
                        name.substring(blank + 1),
                        url(name)));
    }

    /** The archive of a day, in place of the one before. */
    void export(LocalDate day) throws IOException {
        StoriesTest.delete(account);
        Path archive = account.resolve("Complete_LinkedInDataExport_" + day.format(NAME));
        List<String> rows = new ArrayList<>();
        connections.forEach((name, it) -> rows.add(it.row(name)));
        file(
                archive.resolve("Connections.csv"),
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
                rows);
        file(
                archive.resolve("messages.csv"),
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,"
                        + "FOLDER",
                messages);
        file(
                archive.resolve("Recommendations_Received.csv"),
                "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
                recommendations);
        file(
                archive.resolve("Endorsement_Received_Info.csv"),
                "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status",
                endorsements);
        file(
                archive.resolve("Invitations.csv"),
                "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
                List.of());
        file(
                archive.resolve("Profile.csv"),
                "First Name,Last Name,Headline,Industry,Geo Location",
                List.of("Mira,Vandael,Career coach,Coaching,\"Ghent, Belgium\""));
        file(account.resolve("people.csv"), "name,profile_url,trust,outcome,headline", sheet);
        Cli.write(
                account.resolve("purpose.yaml"),
                "for: career coaching\noffers: [interview practice]\nseeks: [recruiters]\n"
                        + "search: { companies: [Nordlys Robotics] }\n");
    }

    private static void file(Path file, String header, List<String> rows) {
        Cli.write(file, header + "\n" + String.join("\n", rows) + "\n");
    }
}
