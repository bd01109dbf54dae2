package org.netiquette.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netiquette.cli.Story.Event;

/** Writes what happened in a story as an archive of one era. */
final class StoryArchive {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M/d/yy", Locale.ROOT);
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MM-dd-yyyy", Locale.ROOT);
    private static final String ME = "Mira Vandael";

    private final String era;
    private final LocalDate day;
    private final List<String> invitations = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private final Map<String, String> connections = new LinkedHashMap<>();
    private final Map<String, String> slugs = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    StoryArchive(String era, LocalDate day, List<Event> events) {
        this.era = era;
        this.day = day;
        List<Event> seen = events.stream().filter(it -> !it.day().isAfter(day)).toList();
        seen.stream().filter(it -> it.what().contains(" is now at ")).forEach(this::link);
        seen.stream().filter(it -> it.what().contains(" is now called ")).forEach(this::rename);
        seen.forEach(this::tell);
        connect("Tom Okafor", LocalDate.of(2015, 1, 1));
        invitations.add(
                row("Old Friend", ME, at(LocalDate.of(2014, 1, 1), 9), "", "INCOMING", url("Old Friend"), url(ME)));
    }

    /** Writes the files into a folder named like the archive. */
    void write(Path account) {
        Path folder = account.resolve("Complete_LinkedInDataExport_" + day.format(NAME));
        boolean links = era.equals("2026");
        String urn = era.equals("2023") ? ",inviterProfileUrn,inviteeProfileUrn" : "";
        Cli.write(
                folder.resolve("Invitations.csv"),
                lines(
                        "From,To,Sent At,Message,Direction" + (links ? ",inviterProfileUrl,inviteeProfileUrl" : urn),
                        invitations));
        Cli.write(folder.resolve("messages.csv"), lines(messageColumns(), messages));
        Cli.write(
                folder.resolve("Connections.csv"),
                lines(
                        "First Name,Last Name," + (era.compareTo("2023") >= 0 ? "URL," : "")
                                + "Email Address,Company,Position,Connected On",
                        List.copyOf(connections.values())));
        Cli.write(folder.resolve("Profile.csv"), "First Name,Last Name,Headline\nMira,Vandael,Pump engineer\n");
        Cli.write(
                folder.resolve("Positions.csv"),
                "Company Name,Title,Description,Location,Started On,Finished On\nBrightmill,Engineer,,,Jan 2015,\n");
    }

    private String messageColumns() {
        return switch (era) {
            case "2018" -> "From,To,Date,Subject,Content,Direction,Folder";
            case "2020" -> "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER";
            default ->
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER";
        };
    }

    private void link(Event it) {
        List<String> parts = List.of(it.what().split(" is now at ", 2));
        slugs.put(parts.get(0), parts.get(1));
    }

    private void rename(Event it) {
        List<String> parts = List.of(it.what().split(" is now called ", 2));
        names.put(parts.get(0), parts.get(1));
    }

    private void tell(Event it) {
        String what = it.what();
        if (what.contains(" invites:")) {
            String name = what.substring(0, what.indexOf(" invites:"));
            invitations.add(row(
                    shown(name),
                    ME,
                    at(it.day(), 9),
                    what.substring(what.indexOf(':') + 1).strip(),
                    "INCOMING",
                    url(name),
                    url(ME)));
        } else if (what.contains(" writes: ")) {
            message(it.day(), what.substring(0, what.indexOf(" writes: ")), ME, what.substring(what.indexOf(": ") + 2));
        } else if (what.startsWith("to ")) {
            message(it.day(), ME, what.substring(3, what.indexOf(": ")), what.substring(what.indexOf(": ") + 2));
        } else if (what.startsWith("connected with ")) {
            connect(what.substring(15), it.day());
        } else if (what.startsWith("parted from ")) {
            connections.remove(what.substring(12));
        } else if (what.endsWith("'s invitation is gone")) {
            String name = what.substring(0, what.indexOf("'s "));
            invitations.removeIf(row -> row.startsWith("\"" + shown(name) + "\""));
        } else if (!what.contains(" is now at ") && !what.contains(" is now called ")) {
            throw new AssertionError("no such event: " + what);
        }
    }

    private void message(LocalDate on, String from, String to, String text) {
        String other = from.equals(ME) ? to : from;
        String stamp = on + " 10:00:00 UTC";
        boolean mine = from.equals(ME);
        messages.add(
                switch (era) {
                    case "2018" ->
                        row(shown(from), shown(to), at(on, 10), "", text, mine ? "OUTGOING" : "INCOMING", "INBOX");
                    case "2020" ->
                        row("c-" + other, "", shown(from), profile(from), shown(to), stamp, "", text, "INBOX");
                    default ->
                        row(
                                "c-" + other,
                                "",
                                shown(from),
                                profile(from),
                                shown(to),
                                profile(to),
                                stamp,
                                "",
                                text,
                                "INBOX");
                });
    }

    private void connect(String name, LocalDate on) {
        String[] parts = shown(name).split(" ", 2);
        String when = era.equals("2018") ? at(on, 12) : on.format(WORDS);
        connections.put(
                name,
                era.compareTo("2023") >= 0
                        ? row(parts[0], parts[1], profile(name), "", "", "", when)
                        : row(parts[0], parts[1], "", "", "", when));
    }

    private String shown(String name) {
        return names.getOrDefault(name, name);
    }

    private static String at(LocalDate day, int hour) {
        return day.format(SHORT) + ", " + hour + (hour < 12 ? ":00 AM" : ":00 PM");
    }

    private String url(String name) {
        return switch (era) {
            case "2026" -> profile(name);
            case "2023" -> "urn:li:member:" + Math.floorMod(name.hashCode(), 1_000_000);
            default -> "";
        };
    }

    private String profile(String name) {
        return "https://www.linkedin.com/in/"
                + slugs.getOrDefault(name, name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    /** Columns that an era does not have are empty at the end, and left out. */
    private static String row(String... cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            quoted.add('"' + cell.replace("\"", "\"\"") + '"');
        }
        return String.join(",", quoted);
    }

    private static String lines(String header, List<String> rows) {
        return header + "\n" + String.join("\n", rows) + "\n";
    }
}
