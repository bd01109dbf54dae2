package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The size that an account can have, in the heap that the start script gives. */
class LargeAccountIT {

    @TempDir
    private Path folder;

    @Tag("slow")
    @Test
    void runsThirtyThousandConnectionsInHalfAGigabyte() throws Exception {
        new BigAccount(folder.resolve("input/large")).write(30_000, 5_000, 100_000);
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Netiquette.class.getName(),
                        "run",
                        "--as-of",
                        "2026-11-22",
                        "--input",
                        folder.resolve("input").toString(),
                        "--output",
                        folder.resolve("output").toString(),
                        "--state",
                        folder.resolve("state").toString()))
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        assertThat(out).contains("large: 5000 open invitations");
        // seconds on a quiet machine; the bound is for a busy one
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(2));
    }
}
