package org.netiquette.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.BigAccount;
import org.netiquette.jobs.NightResult.Ending;

/** What it costs to look at connections: the seconds of a night that does, less those of one that does not. */
class LargeNetworkIT {

    private static final Pattern SECONDS = Pattern.compile("\"(?!plan\")[a-z]+\" : ([0-9.]+)");

    @TempDir
    private Path folder;

    @Tag("slow")
    @Test
    void growsNoFasterThanTheNetwork() throws IOException {
        cost(3_000, 10_000);
        double small = cost(3_000, 10_000);
        double large = cost(30_000, 100_000);
        // below 10 s as people run it on a quiet machine; tests have neither that nor the optimising compiler, and half
        // a
        // second is what a busy one may add to the small account
        assertThat(large).isLessThan(60);
        assertThat(large / Math.max(0.5, small)).isLessThan(12);
    }

    private double cost(int connections, int messages) throws IOException {
        Path input = Files.createTempDirectory(folder, "input");
        new BigAccount(input.resolve("large")).write(connections, 500, messages);
        return seconds(input, true) - seconds(input, false);
    }

    private double seconds(Path input, boolean network) throws IOException {
        Path work = Files.createTempDirectory(folder, "work");
        assertThat(Night.run(settings(input, work, network), new Silent()).ending())
                .isEqualTo(Ending.DONE);
        Matcher steps = SECONDS.matcher(Files.readString(work.resolve("output/2026-11-23/timings.json")));
        double sum = 0;
        while (steps.find()) {
            sum += Double.parseDouble(steps.group(1));
        }
        return sum;
    }

    private static NightSettings settings(Path input, Path work, boolean network) {
        return new NightSettings(
                "nightly",
                input,
                work.resolve("output"),
                Path.of("rules"),
                work.resolve("state"),
                LocalDate.of(2026, 11, 23),
                Optional.empty(),
                "quality",
                Optional.empty(),
                180,
                1_000,
                0,
                2,
                730,
                network,
                Pace.usual());
    }
}
