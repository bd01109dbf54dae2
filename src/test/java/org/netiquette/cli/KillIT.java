package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.cli.Cli.Ended;

/** Kills a run for good at any point, and takes it up: the reports are those of a night that was never disturbed. */
@TestInstance(Lifecycle.PER_CLASS)
class KillIT {

    @TempDir
    private static Path folder;

    private Path input;
    private Map<String, String> undisturbed = Map.of();
    private String remembered = "";

    @BeforeAll
    void runUndisturbed() throws IOException {
        input = folder.resolve("input");
        new BigAccount(input.resolve("large")).write(1_500, 2_200, 3_000);
        new BigAccount(input.resolve("small")).write(30, 40, 50);
        Ended ended = Cli.execute(arguments("run", folder.resolve("quiet")).toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isZero();
        undisturbed = Cli.reportsBelow(folder.resolve("quiet/output"));
        assertThat(undisturbed).hasSize(23);
        remembered = MemoryRows.of(folder.resolve("quiet/state"));
        assertThat(remembered.lines()).hasSizeGreaterThan(1_000).anyMatch(it -> it.startsWith("past_follow_up"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan …",
                "gather …",
                "judge …",
                "outreach …",
                "connections …",
                "check …",
                "report …",
                "close …",
                "remember …"
            })
    void endsWithTheSameBytesAfterAKillInTheStep(String line) throws Exception {
        Path home = folder.resolve("killed-" + line.substring(0, line.indexOf(' ')));
        kill(start("run", home), line);
        assertTakenUp(home);
    }

    @Test
    void takesUpTheUnfinishedRunOfTheSameDateByItself() throws Exception {
        Path home = folder.resolve("run-again");
        kill(start("run", home), "judge …");
        Ended ended = Cli.execute(arguments("run", home).toArray(String[]::new));
        assertThat(ended.out()).contains("Taking up the unfinished run of 2026-11-22.");
        assertThat(Cli.reportsBelow(home.resolve("output"))).isEqualTo(undisturbed);
    }

    @Test
    void closesTheUnfinishedRunOfAnotherDate() throws Exception {
        Path home = folder.resolve("another-date");
        kill(start("run", home), "judge …");
        List<String> arguments = arguments("run", home);
        arguments.set(arguments.indexOf("2026-11-22"), "2026-11-21");
        Ended ended = Cli.execute(arguments.toArray(String[]::new));
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("The unfinished run of 2026-11-22 is closed as abandoned.");
        assertThat(Cli.execute("restart", "--state", home.resolve("state").toString())
                        .out())
                .isEqualTo("There is no unfinished run to take up.\n");
    }

    @Test
    void refusesToTakeUpARunWhoseInputHasChangedSince() throws Exception {
        Path home = folder.resolve("changed");
        Path changed = home.resolve("input");
        Cli.copy(input, changed);
        kill(start("run", home, changed), "judge …");
        Files.writeString(changed.resolve("large/Positions.csv"), "Company Name,Title\nElsewhere,\n");
        Ended ended = Cli.execute("restart", "--state", home.resolve("state").toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .isEqualTo(
                        "The unfinished run of 2026-11-22 cannot be taken up: its input or rules have changed since.\n"
                                + "Maybe start anew with ./netiquette run.\n");
    }

    @Test
    void letsOneRunAtATimeHoldTheStateFolder() throws Exception {
        Path home = folder.resolve("held");
        Process holder = start("run", home);
        try (BufferedReader out = holder.inputReader(StandardCharsets.UTF_8)) {
            await(out, "plan …");
            Ended ended = Cli.execute(arguments("run", home).toArray(String[]::new));
            assertThat(ended.code()).isEqualTo(4);
            assertThat(ended.err()).startsWith("Another run (process " + holder.pid() + ") holds the state folder");
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    @Tag("slow")
    @Test
    void endsWithTheSameBytesAndRowsAfterFiftyKillsAtAnyMoment() throws Exception {
        killAtRandom(new Random(50), 50);
    }

    /** Kills at moments that nobody chose; one that comes behind the end of the run does not count. */
    private void killAtRandom(Random random, int kills) throws Exception {
        for (int done = 0; done < kills; ) {
            Path home = Files.createTempDirectory(folder, "random-");
            Process process = start("run", home);
            boolean ended = process.waitFor(500 + random.nextInt(9_000), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            if (!ended) {
                assertTakenUp(home);
                done++;
            }
        }
    }

    private void assertTakenUp(Path home) {
        Ended ended = Cli.execute("restart", "--state", home.resolve("state").toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        if (ended.out().startsWith("There is no unfinished run")) {
            // killed before the run began, or behind its end
            Cli.execute(arguments("run", home).toArray(String[]::new));
        }
        assertThat(Cli.reportsBelow(home.resolve("output"))).isEqualTo(undisturbed);
        assertThat(MemoryRows.of(home.resolve("state"))).isEqualTo(remembered);
        assertThat(MemoryRows.underWay(home.resolve("state"))).isEmpty();
    }

    private static void kill(Process process, String line) throws Exception {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            await(out, line);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void await(BufferedReader out, String line) throws IOException {
        for (String read = out.readLine(); read != null; read = out.readLine()) {
            if (read.equals(line)) {
                return;
            }
        }
        throw new AssertionError("the run ended without a line «" + line + "»");
    }

    private Process start(String command, Path home) throws IOException {
        return start(command, home, input);
    }

    private Process start(String command, Path home, Path from) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Netiquette.class.getName()));
        line.addAll(arguments(command, home, from));
        return new ProcessBuilder(line).redirectErrorStream(true).start();
    }

    private List<String> arguments(String command, Path home) {
        return arguments(command, home, input);
    }

    private static List<String> arguments(String command, Path home, Path from) {
        return new ArrayList<>(List.of(
                command,
                "--as-of",
                "2026-11-22",
                "--input",
                from.toString(),
                "--output",
                home.resolve("output").toString(),
                "--state",
                home.resolve("state").toString()));
    }
}
