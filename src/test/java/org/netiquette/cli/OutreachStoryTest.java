package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;
import org.netiquette.sheet.Row;

/**
 * Ten nights over the end of summer time and of a month, in which everything changes that may: a night breaks off and is
 * taken up, limits are lowered and raised, the member moves to the other side of the world, and the account is paid for.
 */
class OutreachStoryTest {

    private static final String HOME = "netiquette.home";
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 24);
    private static final int NOTES_A_MONTH = 9;

    @TempDir
    private Path folder;

    private Cli cli = new Cli(Path.of("."));
    private Networker member = new Networker(cli);
    private final Map<String, LocalDate> told = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void giveTheSampleManyToMeetAndAHomeOfItsOwn() {
        cli = new Cli(folder).withSample().withOwnRules();
        member = new Networker(cli).wantsToMeet(40);
        member.hasInvitedNobody();
        System.setProperty(HOME, folder.toString());
        member.states("time_zone", "Europe/Brussels");
        member.states("account", "free");
        limits(3);
    }

    @AfterEach
    void goHome() {
        System.clearProperty(HOME);
    }

    private void limits(int perDay) {
        String nightly = Cli.read(Path.of("jobs/nightly.properties"))
                .replaceAll("(?m)^invitations_a_day=.*$", "invitations_a_day=" + perDay)
                .replaceAll("(?m)^notes_a_month_free=.*$", "notes_a_month_free=" + NOTES_A_MONTH);
        Cli.write(folder.resolve("jobs/nightly.properties"), nightly);
    }

    @Test
    void limitsHoldWhateverChanges() throws IOException {
        assertThat(newOn(0)).hasSize(3);
        assertThat(newOn(1)).hasSize(3);
        breakOff(2);
        assertThat(takenUp(2)).hasSize(3);
        assertThat(newOn(3)).as("the notes of October are used up").isEmpty();
        limits(1);
        member.states("time_zone", "Pacific/Auckland");
        assertThat(newOn(4)).isEmpty();
        assertThat(newOn(8)).as("a new month, one a day").hasSizeLessThanOrEqualTo(1);
        limits(5);
        assertThat(newOn(9)).hasSizeLessThanOrEqualTo(5);
        member.states("time_zone", "America/Los_Angeles");
        assertThat(newOn(8)).as("a night of the past, run anew").hasSizeLessThanOrEqualTo(4);
        assertThat(newOn(10)).hasSizeLessThanOrEqualTo(5);
        assertThat(newOn(11)).hasSizeLessThanOrEqualTo(5);
        assertThat(toldIn(10)).isEqualTo(NOTES_A_MONTH);
        assertThat(toldIn(11)).isEqualTo(NOTES_A_MONTH);
        member.states("account", "premium");
        assertThat(newOn(12)).as("a paid account has notes enough").hasSize(5);
        assertThat(told.values().stream().filter(FIRST.plusDays(8)::equals)).hasSizeLessThanOrEqualTo(5);
        assertThat(notes).doesNotHaveDuplicates();
    }

    private long toldIn(int month) {
        return told.values().stream().filter(it -> it.getMonthValue() == month).count();
    }

    /** Runs a night, and says whom it told the member to invite for the first time. */
    private List<String> newOn(int night) throws IOException {
        LocalDate day = FIRST.plusDays(night);
        Ended ended = cli.runOn(day.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        return fresh(day);
    }

    private List<String> fresh(LocalDate day) throws IOException {
        List<String> fresh = new ArrayList<>();
        for (Row it : Networker.today(member.rows(day))) {
            if (told.putIfAbsent(it.get("name"), day) == null) {
                member.invites(it, day);
                fresh.add(it.get("name"));
                notes.add(it.get("note"));
            }
        }
        return fresh;
    }

    /** Something stands where a report should be. */
    private void breakOff(int night) throws IOException {
        LocalDate day = FIRST.plusDays(night);
        Files.createDirectories(member.report(day).resolve("in the way"));
        assertThat(cli.runOn(day.toString()).code()).isEqualTo(ExitCode.FAILED);
        Files.delete(member.report(day).resolve("in the way"));
        Files.delete(member.report(day));
    }

    private List<String> takenUp(int night) throws IOException {
        Ended ended = Cli.execute("restart", "--state", cli.state().toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        return fresh(FIRST.plusDays(night));
    }
}
