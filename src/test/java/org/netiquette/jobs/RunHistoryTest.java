package org.netiquette.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.jobs.NightResult.Ending;

class RunHistoryTest {

    @TempDir
    private Path folder;

    @Test
    void forgetsRunsBeyondTheSetNumberAndKeepsNothingOfAFinishedNight() throws SQLException {
        for (int day = 20; day <= 23; day++) {
            assertThat(Night.run(settings(day), new Silent()).ending()).isEqualTo(Ending.DONE);
        }
        assertThat(count("BATCH_JOB_INSTANCE")).isEqualTo(3);
        assertThat(count("NIGHT_INVITATION")).isZero();
        assertThat(count("NIGHT_ACCOUNT")).isZero();
    }

    @Test
    void doesNotGrowFromNightToNight() throws IOException {
        Night.run(settings(20), new Silent());
        long first = size();
        for (int i = 0; i < 3; i++) {
            Night.run(settings(20), new Silent());
        }
        assertThat(size()).isLessThan(first + 100_000);
    }

    @Test
    void beginsAnewAfterARunThatFailedTwice() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("output/2026-11-20"));
        Path inTheWay = Files.writeString(reports.resolve("sample"), "in the way of a folder");
        assertThat(Night.run(settings(20), new Silent()).ending()).isEqualTo(Ending.FAILED);
        assertThat(Night.run(settings(20), new Silent()).ending()).isEqualTo(Ending.FAILED);
        Files.delete(inTheWay);
        Silent progress = new Silent();
        assertThat(Night.run(settings(20), progress).ending()).isEqualTo(Ending.DONE);
        assertThat(progress.said()).isEqualTo("The unfinished run of 2026-11-20 is closed as abandoned.");
    }

    private NightSettings settings(int day) {
        return new NightSettings(
                "nightly",
                Path.of("input"),
                folder.resolve("output"),
                Path.of("rules"),
                folder.resolve("state"),
                LocalDate.of(2026, 11, day),
                Optional.empty(),
                "quality",
                Optional.of("sample"),
                180,
                10,
                0,
                2,
                730,
                true,
                Pace.usual());
    }

    private int count(String table) throws SQLException {
        String url = "jdbc:hsqldb:file:" + folder.resolve("state/memory") + ";hsqldb.lock_file=false;readonly=true";
        try (Connection connection = DriverManager.getConnection(url, "SA", "");
                ResultSet result = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + table)) {
            result.next();
            return result.getInt(1);
        }
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("state"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(it -> it.toFile().length())
                    .sum();
        }
    }
}
