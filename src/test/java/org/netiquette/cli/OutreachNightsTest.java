package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;

/** Lives with the outreach of the sample member, who has many to meet, over several nights. */
class OutreachNightsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);
    private static final int A_DAY = 5;
    private static final int A_WEEK = 25;

    @TempDir
    private Path folder;

    private Cli cli = new Cli(Path.of("."));

    @BeforeEach
    void giveTheSampleManyToMeet() {
        cli = new Cli(folder).withSample();
        StringBuilder targets = new StringBuilder("name,profile_url,headline,company,location,mutual_connections\n");
        IntStream.range(0, 60)
                .forEach(it -> targets.append(
                        "Ada%s Brook,https://www.linkedin.com/in/ada-brook-%d,Recruiter for %s,Works of %s,Ghent,%d\n"
                                .formatted(letters(it), it, letters(it + 7), letters(it * 3), it % 4)));
        Cli.write(account().resolve("targets.csv"), targets.toString());
        purpose("premium");
    }

    private Path account() {
        return cli.input().resolve("sample");
    }

    private void purpose(String kind) {
        Path file = account().resolve("purpose.yaml");
        Cli.write(file, Cli.read(file).replaceAll("\naccount: .*", "") + "\naccount: " + kind + "\n");
    }

    /** A word of its own for each number. */
    private static String letters(int number) {
        return "" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26) + "ne";
    }

    @Test
    void keepsItsLimitsWhileTheMemberInvites() throws IOException {
        Map<LocalDate, Set<String>> invited = new HashMap<>();
        Set<String> notes = new HashSet<>();
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(8)); day = day.plusDays(1)) {
            List<Row> today = today(night(day));
            assertThat(today).hasSizeLessThanOrEqualTo(A_DAY);
            invited.put(day, new HashSet<>());
            for (Row it : today) {
                assertThat(it.get("note").length()).isBetween(20, 300);
                assertThat(notes.add(it.get("note"))).as(it.get("note")).isTrue();
                assertThat(invited.values()).noneMatch(others -> others.contains(it.get("name")));
                invited.getOrDefault(day, Set.of()).add(it.get("name"));
                invite(it, day);
            }
        }
        assertThat(invited.values().stream().mapToInt(Set::size).sum()).isGreaterThan(A_WEEK);
        assertThat(IntStream.range(0, 7)
                        .mapToObj(FIRST::plusDays)
                        .mapToInt(it -> invited.getOrDefault(it, Set.of()).size())
                        .sum())
                .isEqualTo(A_WEEK);
    }

    @Test
    void goesOnProposingWhomTheMemberHasNotInvitedAndThenLetsThemRest() throws IOException {
        List<String> first = names(today(night(FIRST)));
        assertThat(first).hasSize(A_DAY);
        repeat(FIRST);
        List<Row> later = night(FIRST.plusDays(14));
        assertThat(names(today(later))).containsExactlyInAnyOrderElementsOf(first);
        assertThat(today(later)).allMatch(it -> it.get("why").endsWith("First proposed on 2026-11-22"));
        List<Row> resting = night(FIRST.plusDays(15));
        assertThat(names(today(resting))).hasSize(A_DAY).doesNotContainAnyElementsOf(first);
        assertThat(resting.stream()
                        .filter(it -> it.get("rules").startsWith("outreach/resting"))
                        .map(it -> it.get("name")))
                .containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    void proposesNobodyTwiceWhenNightsAreRunBackwards() throws IOException {
        Set<String> seen = new HashSet<>();
        for (int back = 0; back < 4; back++) {
            List<String> told = names(today(night(FIRST.plusDays(3 - back))));
            assertThat(told).hasSizeLessThanOrEqualTo(A_DAY).noneMatch(seen::contains);
            seen.addAll(told);
        }
        repeat(FIRST);
        assertThat(seen).hasSize(4 * A_DAY);
    }

    /** One invitation that the archive shows the member to have sent this month has taken one of the five. */
    @Test
    void hasAFewNotesAMonthOnAFreeAccountAndSaysSo() throws IOException {
        purpose("free");
        Ended ended = cli.runOn(FIRST.toString());
        assertThat(ended.out())
                .contains("outreach: 4 to invite today")
                .contains("  On a free account: 5 personal notes a month; ");
        assertThat(rows(FIRST).stream().filter(it -> it.get("action").equals("INVITE")))
                .filteredOn(it -> it.get("send_on").startsWith("2026-11"))
                .hasSize(4)
                .allMatch(it -> it.get("note").length() <= 200);
    }

    private List<Row> night(LocalDate day) throws IOException {
        Ended ended = cli.runOn(day.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        return rows(day);
    }

    /** Runs a night once more: it must write the same bytes, and so propose the same people. */
    private void repeat(LocalDate day) {
        String once = Cli.read(report(day));
        assertThat(cli.runOn(day.toString()).code()).isZero();
        assertThat(Cli.read(report(day))).isEqualTo(once);
    }

    private List<Row> rows(LocalDate day) throws IOException {
        return Sheets.table("outreach.csv", report(day)).rows();
    }

    private Path report(LocalDate day) {
        return cli.output().resolve(day + "/sample/outreach.csv");
    }

    private static List<Row> today(List<Row> rows) {
        return rows.stream().filter(it -> it.get("wave").equals("1")).toList();
    }

    private static List<String> names(List<Row> rows) {
        return new ArrayList<>(rows.stream().map(it -> it.get("name")).toList());
    }

    /** The member does as told, and the next archive shows it. */
    private void invite(Row it, LocalDate day) {
        Path file = account().resolve("Invitations.csv");
        String sent = day.atTime(9, 0).format(DateTimeFormatter.ofPattern("M/d/yy, h:mm a", Locale.ENGLISH));
        String row = "Marieke Vandael,%s,\"%s\",,OUTGOING,https://www.linkedin.com/in/marieke-vandael-coach,%s\n"
                .formatted(it.get("name"), sent, it.get("profile_url"));
        Cli.write(file, Cli.read(file).stripTrailing() + "\n" + row);
    }
}
