package org.netiquette.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.sheet.Problems;

class JobFileTest {

    @TempDir
    private Path folder;

    @Test
    void takesTheDefaultOfWhatIsLeftOut() throws IOException {
        assertThat(read("")).isEqualTo(new JobFile("quality", 180, 1_000, 0, 50, 730, true, Pace.usual()));
    }

    @Test
    void shipsANightlyJobThatSaysTheDefaults() {
        Path nightly = Path.of("jobs/nightly.properties");
        assertThat(JobFile.read(nightly, "jobs/nightly.properties"))
                .isEqualTo(new JobFile("quality", 180, 1_000, 0, 50, 730, true, Pace.usual()));
    }

    @Test
    void readsWhatIsSet() throws IOException {
        assertThat(read("policy = strict\nopen_days=90\nchunk=10\ntime_limit_minutes=5\nkeep_runs=3\n"))
                .isEqualTo(new JobFile("strict", 90, 10, 5, 3, 730, true, Pace.usual()));
    }

    @Test
    void looksAtConnectionsEveryNightOrOnceAWeek() throws IOException {
        Path weekly = Path.of("jobs/weekly.properties");
        assertThat(JobFile.read(weekly, "jobs/weekly.properties")).isEqualTo(read(""));
        assertThat(read("network=no").network()).isFalse();
        assertThatThrownBy(() -> read("network=sometimes"))
                .hasMessage("jobs/x.properties:1: network «sometimes» must be yes or no");
    }

    @Test
    void namesEverySettingThatCannotBeUnderstood() {
        assertThatThrownBy(() -> read("# a comment\nopen_days=half a year\n\nopen_day=3\nchunk=0\n"))
                .isInstanceOf(Problems.class)
                .hasMessage("""
                        jobs/x.properties:2: open_days «half a year» must be a whole number from 1 to 3650
                        jobs/x.properties:4: «open_day» is no setting, but must be one of: answers_a_day, \
                        call_again_days, calls_a_week, chunk, follow_up_days, introductions_a_week, \
                        invitations_a_day, invitations_a_week, keep_days, keep_runs, look_again_days, looks_a_week, \
                        matches_a_week, matches_person_days, move_on_days, network, no_look_days, note_length_free, \
                        note_length_premium, notes_a_month_free, notes_a_month_premium, open_days, plan_days, policy, \
                        thank_again_days, thanks_a_week, time_limit_minutes, withdraw_after_days, withdraw_lock_days
                        Maybe open_days is meant.
                        jobs/x.properties:5: chunk «0» must be a whole number from 1 to 100000""");
    }

    private JobFile read(String text) throws IOException {
        Path file = folder.resolve("x.properties");
        Files.writeString(file, text);
        return JobFile.read(file, "jobs/x.properties");
    }
}
