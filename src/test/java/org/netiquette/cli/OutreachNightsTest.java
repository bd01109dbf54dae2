package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;
import org.netiquette.sheet.Row;

/** Lives with the outreach of the sample member, who has many to meet, over several nights. */
class OutreachNightsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);
    private static final int A_DAY = 5;
    private static final int A_WEEK = 25;

    @TempDir
    private Path folder;

    private Cli cli = new Cli(Path.of("."));
    private Networker member = new Networker(cli);

    @BeforeEach
    void giveTheSampleManyToMeet() {
        cli = new Cli(folder).withSample();
        member = new Networker(cli).wantsToMeet(60);
        member.states("account", "premium");
    }

    @Test
    @Tag("slow")
    void keepsItsLimitsWhileTheMemberInvites() throws IOException {
        Map<LocalDate, Set<String>> invited = new HashMap<>();
        Set<String> notes = new HashSet<>();
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(8)); day = day.plusDays(1)) {
            List<Row> today = Networker.today(night(day));
            assertThat(today).hasSizeLessThanOrEqualTo(A_DAY);
            invited.put(day, new HashSet<>());
            for (Row it : today) {
                assertThat(it.get("note").length()).isBetween(20, 300);
                assertThat(notes.add(it.get("note"))).as(it.get("note")).isTrue();
                assertThat(invited.values()).noneMatch(others -> others.contains(it.get("name")));
                invited.getOrDefault(day, Set.of()).add(it.get("name"));
                member.invites(it, day);
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
    @Tag("slow")
    void goesOnProposingWhomTheMemberHasNotInvitedAndThenLetsThemRest() throws IOException {
        List<String> first = Networker.names(Networker.today(night(FIRST)));
        assertThat(first).hasSize(A_DAY);
        repeat(FIRST);
        List<Row> later = night(FIRST.plusDays(14));
        assertThat(Networker.names(Networker.today(later))).containsExactlyInAnyOrderElementsOf(first);
        assertThat(Networker.today(later)).allMatch(it -> it.get("why").endsWith("First proposed on 2026-11-22"));
        List<Row> resting = night(FIRST.plusDays(15));
        assertThat(Networker.names(Networker.today(resting))).hasSize(A_DAY).doesNotContainAnyElementsOf(first);
        assertThat(resting.stream()
                        .filter(it -> it.get("rules").startsWith("outreach/resting"))
                        .map(it -> it.get("name")))
                .containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    void proposesNobodyTwiceWhenNightsAreRunBackwards() throws IOException {
        Set<String> seen = new HashSet<>();
        for (int back = 0; back < 4; back++) {
            List<String> told = Networker.names(Networker.today(night(FIRST.plusDays(3 - back))));
            assertThat(told).hasSizeLessThanOrEqualTo(A_DAY).noneMatch(seen::contains);
            seen.addAll(told);
        }
        repeat(FIRST);
        assertThat(seen).hasSize(4 * A_DAY);
    }

    /** One invitation that the archive shows the member to have sent this month has taken one of the five. */
    @Test
    void hasAFewNotesAMonthOnAFreeAccountAndSaysSo() throws IOException {
        member.states("account", "free");
        Ended ended = cli.runOn(FIRST.toString());
        assertThat(ended.out())
                .contains("outreach: 4 to invite today")
                .contains("  On a free account: 5 personal notes a month; ");
        assertThat(member.rows(FIRST).stream().filter(it -> it.get("action").equals("INVITE")))
                .filteredOn(it -> it.get("send_on").startsWith("2026-11"))
                .hasSize(4)
                .allMatch(it -> it.get("note").length() <= 200);
    }

    private List<Row> night(LocalDate day) throws IOException {
        Ended ended = cli.runOn(day.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        return member.rows(day);
    }

    /** Runs a night once more: it must write the same bytes, and so propose the same people. */
    private void repeat(LocalDate day) {
        String once = Cli.read(member.report(day));
        assertThat(cli.runOn(day.toString()).code()).isZero();
        assertThat(Cli.read(member.report(day))).isEqualTo(once);
    }
}
