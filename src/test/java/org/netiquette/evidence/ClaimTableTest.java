package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.person;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netiquette.evidence.World.SheetRow;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.network.Answer;
import org.netiquette.network.Person;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;

/** The table of {@code claim-checks.csv}: what the member's data makes of a note by Ann Lee, and why. */
class ClaimTableTest {

    private static final Person ANN = person("Ann Lee", "ann-lee");
    private static final Pattern STAY = Pattern.compile("(.+) from (\\d{4}) to (\\d{4})");
    private static final Pattern ATTENDED = Pattern.compile("(.+) in (\\d{4})-(\\d{2})");
    private static final Pattern WROTE = Pattern.compile("(.+?) wrote (.+)");

    private final World world = new World();
    private final SheetRow row = new SheetRow(ANN);

    static List<Row> checks() throws IOException {
        return Sheets.table("claim-checks.csv", Path.of("src/test/resources/claim-checks.csv"))
                .rows();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void findsHowTheClaimStandsAndWhy(Row check) {
        for (String part : check.get("world").split(";", -1)) {
            add(part.strip());
        }
        ReceivedInvitation fact =
                world.sheet(row.build()).invitedBy(ANN, check.get("note")).only();
        String found = fact.claim() + ": " + fact.grounds().words().getOrDefault("claim", "");
        assertThat(found)
                .as("%s: %s", check.place(), check.get("note"))
                .isEqualTo(check.get("claim") + ": " + check.get("because"));
    }

    @Test
    void hasManyRows() throws IOException {
        assertThat(checks()).hasSizeGreaterThanOrEqualTo(40);
    }

    private void add(String part) {
        for (String start : List.of(
                "I worked at ",
                "I studied at ",
                "I am in ",
                "I was at ",
                "I know ",
                "in my address book ",
                "she works at ",
                "she studied at ",
                "she is in ",
                "my sheet says introduced by ",
                "I follow her",
                "we talked of ")) {
            if (part.startsWith(start)) {
                add(start.strip(), part.substring(start.length()));
                return;
            }
        }
        Matcher wrote = WROTE.matcher(part);
        assertThat(part.isEmpty() || wrote.matches()).as(part).isTrue();
        if (!part.isEmpty()) {
            world.message(person(wrote.group(1), slug(wrote.group(1))), false, "2026-11-01", wrote.group(2));
        }
    }

    private void add(String start, String what) {
        switch (start) {
            case "I worked at" -> worked(what);
            case "I studied at" -> world.studiedAt(what);
            case "I am in" -> world.memberOf(what);
            case "I was at" -> attended(what);
            case "I know" -> world.connectedTo(person(what, slug(what)));
            case "in my address book" -> world.inAddressBook(person(what));
            case "she works at" -> row.company = what;
            case "she studied at" -> row.schools = List.of(what);
            case "she is in" -> world.inGroup(what, ANN, "");
            case "my sheet says introduced by" -> row.introducedBy = List.of(what);
            case "I follow her" -> row.follow = Answer.YES;
            default -> talked(what);
        }
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private void worked(String what) {
        Matcher stay = STAY.matcher(what);
        assertThat(stay.matches()).as(what).isTrue();
        world.workedAt(stay.group(1), Integer.parseInt(stay.group(2)), Integer.parseInt(stay.group(3)));
    }

    private void attended(String what) {
        Matcher dated = ATTENDED.matcher(what);
        if (dated.matches()) {
            world.wasAt(dated.group(1), Integer.parseInt(dated.group(2)), Integer.parseInt(dated.group(3)));
        } else {
            world.wasAt(what);
        }
    }

    private void talked(String what) {
        world.message(ANN, false, "2026-01-05", "It was good at " + what)
                .message(ANN, true, "2026-01-06", "Indeed it was");
    }
}
