package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;

/** The README says what happens. */
class ReadmeTest {

    private static final String COMMAND = "    ./netiquette ";
    private static final List<String> LINES =
            Cli.read(Path.of("README.md")).lines().toList();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandWorks() {
        return commands().stream()
                .map(it -> DynamicTest.dynamicTest(it, () -> {
                    Ended ended = run(it);
                    assertThat(ended.code()).as(ended.err()).isZero();
                }));
    }

    @Test
    void showsWhatTheFirstCommandPrints() {
        int first = LINES.indexOf("    ./netiquette run");
        String shown = LINES.get(first + 2).strip();
        assertThat(run("run --as-of 2026-11-22").out()).contains(shown);
    }

    @Test
    void hasTheFirstCommandByLineTwentyAndEndsByLineHundredAndTwenty() {
        assertThat(LINES.indexOf("    ./netiquette run")).isLessThan(20);
        assertThat(LINES).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void showsARuleAsItStands() {
        String rule = Cli.read(Path.of("rules/invitations/pitch-from-a-stranger.drl"));
        LINES.stream()
                .dropWhile(it -> !it.startsWith("    rule "))
                .takeWhile(it -> it.startsWith("    "))
                .map(String::strip)
                .forEach(it -> assertThat(rule).contains(it));
    }

    @Test
    void linksToFilesThatAreThere() {
        List<String> links = LINES.stream()
                .flatMap(it -> Pattern.compile("\\]\\(([^)]+)\\)").matcher(it).results())
                .map(it -> it.group(1))
                .toList();
        assertThat(links).isNotEmpty().allMatch(it -> Files.exists(Path.of(it)));
    }

    private static List<String> commands() {
        return LINES.stream()
                .filter(it -> it.startsWith(COMMAND))
                .map(it -> it.substring(COMMAND.length()))
                .toList();
    }

    private Ended run(String command) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
        arguments.addAll(List.of("--state", folder.resolve("state").toString()));
        if (arguments.contains("run")) {
            arguments.addAll(List.of("--output", folder.resolve("output").toString()));
        }
        return Cli.execute(arguments.toArray(String[]::new));
    }
}
