package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;

class PurposeCommandTest {

    private static final String UNSTATED =
            "  No purpose is stated, so only people whom you know well are proposed. Maybe ";

    @TempDir
    private Path folder;

    private Cli cli = new Cli(Path.of("."));

    @BeforeEach
    void takeTheSamplesPurposeAway() throws IOException {
        cli = new Cli(folder).withSample();
        Files.delete(file("sample"));
    }

    private Path file(String account) {
        return cli.input().resolve(account).resolve("purpose.yaml");
    }

    private Ended purpose(String... more) {
        return cli.command("purpose", "2026-11-22", more);
    }

    @Test
    void writesAFirstFileAndSaysWhatToDoNext() {
        assertThat(purpose())
                .isEqualTo(new Ended(0, """
                        Written: %s
                        Nothing in it counts yet. Open it in a text editor, take the # away in front of what you want to say,
                        save it, and then: ./netiquette run
                        """.formatted(file("sample")).replace("\n", System.lineSeparator()), ""));
        assertThat(Cli.read(file("sample")))
                .startsWith(
                        "# What your network is for. ./netiquette purpose wrote this on 2026-11-22, from your LinkedIn"
                                + " archive.\n")
                .contains(
                        "From your archive:\n#groups: [\"Women Engineers of Flanders\", \"Test Automation Circle\"]\n");
    }

    @Test
    void startsNoMemoryAndWritesNoReport() {
        purpose();
        assertThat(cli.state()).doesNotExist();
        assertThat(cli.output()).doesNotExist();
    }

    @Test
    void neverOverwrites() {
        Cli.write(file("sample"), "for: mine\n");
        assertThat(purpose())
                .isEqualTo(new Ended(2, "", """
                        %s: The account sample has a purpose file already, and it is left as it is.
                        Maybe fill that one in; for a first one anew, move it out of the input folder and repeat.
                        """.formatted(file("sample")).replace("\n", System.lineSeparator())));
        assertThat(Cli.read(file("sample"))).isEqualTo("for: mine\n");
    }

    @Test
    void writesForEachAccountThatHasNone() {
        Cli.copy(Cli.SAMPLE, cli.input().resolve("ada"));
        Cli.copy(cli.input().resolve("sample"), cli.input().resolve("tom"));
        Ended ended = purpose();
        assertThat(ended.code()).isZero();
        assertThat(ended.out().lines())
                .startsWith("Written: " + file("sample"), "Written: " + file("tom"))
                .hasSize(4);
        assertThat(ended.err())
                .startsWith(file("ada") + ": The account ada has a purpose file already")
                .hasLineCount(2);
    }

    @Test
    void writesForTheAccountThatIsNamed() {
        Cli.copy(cli.input().resolve("sample"), cli.input().resolve("tom"));
        assertThat(purpose("--account", "tom").code()).isZero();
        assertThat(file("tom")).exists();
        assertThat(file("sample")).doesNotExist();
    }

    @Test
    void saysThatThereIsNoAccountOfThatName() {
        assertThat(purpose("--account", "simple"))
                .isEqualTo(new Ended(
                        2,
                        "",
                        "There is no account «simple» in «%s», but it must be one of: sample%nMaybe sample is meant.%n"
                                .formatted(cli.input())
                                .replace("\n", System.lineSeparator())));
    }

    /** What a machine wrote is no purpose that the member has stated. */
    @Test
    void changesNoDecisionAndNoOutreachUntilTheMemberDoes() throws IOException {
        assertThat(cli.run().out()).contains(UNSTATED + "./netiquette purpose writes a first purpose.yaml.");
        Map<String, String> before = cli.reports();
        assertThat(before.get("2026-11-22/sample/outreach.csv"))
                .contains("you have not said what your network is for (./netiquette purpose helps)");
        purpose();
        assertThat(cli.run().out())
                .contains(UNSTATED + "say in purpose.yaml what your network is for: a line that begins with # does not"
                        + " count.");
        Map<String, String> after = cli.reports();
        before.remove("2026-11-22/run.json");
        after.remove("2026-11-22/run.json");
        assertThat(after).isEqualTo(before);

        Cli.write(file("sample"), Cli.read(file("sample")).replace("#for:", "for:"));
        assertThat(cli.run().out()).doesNotContain("No purpose is stated");
        assertThat(cli.report("sample/outreach.csv")).doesNotContain("you have not said");
    }
}
