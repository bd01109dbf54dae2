package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;
import org.netiquette.jobs.StateFolder;

/** What a person can ask the memory, and what can go wrong with it. */
class MemoryCommandsTest {

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void remember() {
        cli = new Cli(folder).withSample();
    }

    private Ended execute(String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(cli.folders());
        return Cli.execute(arguments.toArray(String[]::new));
    }

    @Test
    void listsTheNights() {
        cli.runOn("2026-11-22");
        cli.runOn("2026-11-23");
        assertThat(execute("history").out())
                .isEqualTo(
                        "2026-11-22  sample: 21 open invitations: 1 look, 10 ask, 7 accept, 3 decline (policy quality)\n"
                                + "2026-11-23  sample: 21 open invitations: 1 look, 10 ask, 7 accept, 3 decline (policy quality)\n");
    }

    @Test
    void answersOtherProgramsInJson() {
        cli.runOn("2026-11-22");
        assertThat(execute("history", "--format", "json").out()).isEqualTo("""
                        [ {
                          "night" : "2026-11-22",
                          "account" : "sample",
                          "policy" : "quality",
                          "verdicts" : {
                            "DECLINE" : 3,
                            "LOOK" : 1,
                            "ASK" : 10,
                            "ACCEPT" : 7
                          }
                        } ]
                        """);
        assertThat(execute("history", "Nadia Kowalczyk", "--format", "json").out())
                .contains("\"profile_url\" : \"https://www.linkedin.com/in/nadia-kowalczyk\"", "\"verdict\" : \"ASK\"");
        assertThat(execute("history", "Yasmin Dierckx", "--format", "json").out())
                .contains("\"name\" : \"Yasmin Dierckx\"", "\"action\" : \"INVITE\"", "\"send_on\" : \"2026-11-22\"");
        Ended ended = execute("history", "--format", "xml");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).startsWith("Invalid value for option '--format': «xml» must be text or json\n");
    }

    @Test
    void tellsWhatWasDecidedAboutAPerson() {
        cli.runOn("2026-11-22");
        cli.runOn("2026-11-23");
        Ended ended = execute("history", "nadia kowalczyk");
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .startsWith(
                        "Nadia Kowalczyk (https://www.linkedin.com/in/nadia-kowalczyk), account sample, invited on ")
                .contains("\n  2026-11-22  ASK: ")
                .endsWith("], until 2026-11-23\n");
    }

    @Test
    void findsAPersonByLink() {
        cli.runOn("2026-11-22");
        assertThat(execute("history", "https://be.linkedin.com/in/Nadia-Kowalczyk/")
                        .out())
                .startsWith("Nadia Kowalczyk (");
    }

    @Test
    void explainsTheNewestDecision() {
        cli.runOn("2026-11-22");
        Ended ended = execute("explain", "Nadia Kowalczyk");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains("ASK (MAY) on the night of 2026-11-22, policy quality: a stranger, and nothing says why")
                .contains(
                        "  invitations/no-real-note (MAY ASK, decides): A stranger without a note of their own may be asked how they know you.")
                .contains("    relationship STRANGER: nothing shows that you know them")
                .contains("  Look first: Does the profile have a photo?");
    }

    @Test
    void hintsAtANameThatIsMisspelt() {
        cli.runOn("2026-11-22");
        Ended ended = execute("explain", "Nadja Kowalczyk");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .isEqualTo("Nothing is remembered of «Nadja Kowalczyk».\nMaybe Nadia Kowalczyk is meant.\n");
    }

    @Test
    void saysThatThereIsNoMemoryYetAndMakesNone() {
        assertThat(execute("history").code()).isZero();
        Ended ended = execute("explain", "Nadia Kowalczyk");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .isEqualTo("There is no memory in the state folder «%s» yet.%nMaybe ./netiquette run first.%n"
                        .formatted(cli.state()));
        assertThat(cli.state()).doesNotExist();
    }

    @Test
    void measuresHowRulesFared() {
        cli.runOn("2026-11-22");
        Ended ended = Cli.execute("history", "--state", cli.state().toString(), "--rules");
        assertThat(ended.out())
                .startsWith("rule ")
                .containsPattern("invitations/no-real-note +ASK +\\d+\\*? ")
                .containsPattern("outreach/searched +INVITE +\\d+\\*? ")
                .endsWith("* fewer than 10 cases: the figures say little.\n");
    }

    @Test
    void forgetsAPersonForGood() throws IOException {
        cli.runOn("2026-11-22");
        Ended ended = execute("forget", "Nadia Kowalczyk");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .startsWith("Forgotten: Nadia Kowalczyk. ")
                .contains("Still names them, and was left as it is: "
                        + cli.output().resolve("2026-11-22/sample/decisions.csv"));
        assertThat(execute("history", "Nadia Kowalczyk").code()).isEqualTo(2);
        assertThat(inState("Kowalczyk")).isFalse();
        assertThat(cli.runOn("2026-11-23").out()).contains("sample: 20 open invitations");
        assertThat(Cli.read(cli.output().resolve("2026-11-23/run.json"))).contains("\"forgotten\" : 2");
        assertThat(execute("history", "Nadia Kowalczyk").code()).isEqualTo(2);
        assertThat(inState("Kowalczyk")).isFalse();
    }

    @Test
    void forgetsSomebodyOnWhomNothingWasDecidedAndWhomOthersRestOn() throws IOException {
        cli.runOn("2026-11-22");
        assertThat(execute("explain", "Farah Haddad").out()).contains("Hannah Osei");
        Ended ended = execute("forget", "Hannah Osei");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .startsWith(
                        "Forgotten: «Hannah Osei». 3 rows are gone from the memory. From now on rows about them are not read (sample); a keyed hash is all that is kept.");
        assertThat(execute("explain", "Farah Haddad").out())
                .contains("somebody forgotten")
                .doesNotContain("Hannah Osei");
        assertThat(inState("Hannah Osei")).isFalse();
        cli.runOn("2026-11-23");
        assertThat(execute("explain", "Farah Haddad").out()).doesNotContain("Hannah Osei");
        assertThat(inState("Hannah Osei")).isFalse();
    }

    @Test
    void asksFirstWhereANameToForgetLooksMisspelt() {
        cli.runOn("2026-11-22");
        assertThat(execute("forget", "Nadja Kowalczyk").err())
                .isEqualTo("Nothing is remembered of «Nadja Kowalczyk».\nMaybe Nadia Kowalczyk is meant.\n");
    }

    @Test
    void saysWhatIsNewSinceTheLastNight() throws IOException {
        assertThat(cli.runOn("2026-11-22").out()).doesNotContain("since the last night");
        assertThat(cli.runOn("2026-11-23").out()).contains("  nothing new since the last night\n");
        assertThat(Cli.read(cli.output().resolve("2026-11-23/run.json")))
                .contains("\"new\" : 0,")
                .contains("\"changed\" : 0,");
    }

    private boolean inState(String text) throws IOException {
        try (var files = Files.walk(cli.state())) {
            return files.filter(Files::isRegularFile).anyMatch(it -> bytes(it).contains(text));
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace("\0", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void addsNothingToTheMemoryWhenANightIsRepeated() throws IOException {
        cli.runOn("2026-11-22");
        String first = MemoryRows.of(cli.state());
        cli.runOn("2026-11-22");
        assertThat(MemoryRows.of(cli.state())).isEqualTo(first);
    }

    @Test
    void keepsOneFactForManyNightsOfTheSame() throws IOException {
        cli.runOn("2026-11-22");
        long facts = MemoryRows.of(cli.state())
                .lines()
                .filter(it -> it.startsWith("past_evidence"))
                .count();
        cli.runOn("2026-11-23");
        assertThat(MemoryRows.of(cli.state()).lines().filter(it -> it.startsWith("past_evidence")))
                .hasSize(Math.toIntExact(facts));
    }

    @Test
    void seesNoNightThatIsLater() throws IOException {
        cli.runOn("2026-11-22");
        String first = Cli.read(cli.output().resolve("2026-11-22/sample/decisions.csv"));
        cli.runOn("2026-11-25");
        cli.runOn("2026-11-22");
        assertThat(Cli.read(cli.output().resolve("2026-11-22/sample/decisions.csv")))
                .isEqualTo(first);
    }

    @Test
    void keepsTheMemoryAsItWasWhenTheReportsCannotBeWritten() throws IOException {
        cli.runOn("2026-11-22");
        String before = MemoryRows.of(cli.state());
        Cli.write(cli.output().resolve("2026-11-23"), "a file where the folder should be");
        Ended ended = cli.runOn("2026-11-23");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("2026-11-23");
        assertThat(MemoryRows.of(cli.state())).isEqualTo(before);
    }

    @Test
    void saysWhenTheMemoryIsDamaged() throws IOException {
        cli.runOn("2026-11-22");
        Path script = cli.state().resolve("memory.script");
        Cli.write(script, "this is no database\n" + Cli.read(script).substring(0, 500));
        Ended ended = cli.runOn("2026-11-23");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .startsWith("The memory in the state folder «" + cli.state() + "» cannot be read: ")
                .hasLineCount(2);
        assertThat(cli.output().resolve("2026-11-23")).doesNotExist();
    }

    @Test
    void saysWhenTheMemoryIsCutShort() throws IOException {
        cli.runOn("2026-11-22");
        try (RandomAccessFile data =
                new RandomAccessFile(cli.state().resolve("memory.data").toFile(), "rw")) {
            data.setLength(10);
        }
        Ended ended = execute("history");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).startsWith("The memory in the state folder «").hasLineCount(2);
    }

    @Test
    void keepsACopyOfAnOlderMemoryBeforeItIsBroughtUpToDate() throws Exception {
        String url = "jdbc:hsqldb:file:" + cli.state().resolve("memory") + ";hsqldb.lock_file=false";
        Flyway.configure().dataSource(url, "SA", "").target("1").load().migrate();
        MemoryRows.execute(cli.state(), "INSERT INTO report_file (path, sha256) VALUES ('a', 'b')");
        assertThat(cli.runOn("2026-11-22").code()).isZero();
        assertThat(cli.state().resolve("backups/memory-of-version-1/memory.script"))
                .isNotEmptyFile();
        assertThat(execute("forget", "Nadia Kowalczyk").out())
                .contains("Removed, since it held them: " + cli.state().resolve("backups/memory-of-version-1"));
        assertThat(cli.state().resolve("backups")).isEmptyDirectory();
    }

    @Test
    void refusesAMemoryThatAnotherRunHolds() throws Exception {
        cli.runOn("2026-11-22");
        try (StateFolder held = StateFolder.hold(cli.state())) {
            Ended ended = held.during(() -> execute("history"));
            assertThat(ended.code()).isEqualTo(4);
            assertThat(ended.err())
                    .startsWith(
                            "Another run (process " + ProcessHandle.current().pid() + ") holds the state folder «");
        }
    }

    @Test
    void refusesAStateFolderThatCannotBeUsed() throws IOException {
        Path lock = Files.createDirectories(cli.state().resolve("run.lock"));
        for (Ended ended : List.of(cli.runOn("2026-11-22"), Cli.execute("restart", "--state", cli.state() + ""))) {
            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.err())
                    .isEqualTo(
                            "%s: The state folder cannot be used (Is a directory).%nMaybe --state names another one.%n"
                                    .formatted(lock));
        }
        assertThat(cli.output()).doesNotExist();
    }

    @Test
    void refusesAMemoryOfANewerProgram() throws Exception {
        cli.runOn("2026-11-22");
        MemoryRows.execute(
                cli.state(),
                "INSERT INTO \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                        + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                        + " VALUES (99, '99', 'of tomorrow', 'SQL', 'V99__of_tomorrow.sql', 'SA', 1, TRUE)");
        Ended ended = cli.runOn("2026-11-23");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .isEqualTo(("The memory in the state folder «%s» must be of this program, but a newer one wrote it"
                                + " (tables of version 99).%nMaybe update Netiquette, or name another state folder with"
                                + " --state.%n")
                        .formatted(cli.state()));
        assertThat(cli.output().resolve("2026-11-23")).doesNotExist();
    }
}
