package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;

/** What a night writes about the connections of the sample: whole files, in {@code src/test/resources/network}. */
class NetworkReportsTest {

    private static final String HOME = "netiquette.home";
    private static final List<String> FILES = List.of("follow-ups.csv", "introductions.csv", "network.csv");

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void prepare() {
        cli = new Cli(folder).withSample();
    }

    @AfterEach
    void goHome() {
        System.clearProperty(HOME);
    }

    @Test
    void listsWhatThereIsToDoWhomToIntroduceAndWhoIsInWhichCluster() {
        Ended ended = cli.run();
        assertThat(ended.out())
                .contains("  connections: 1 to answer, 1 to thank, 2 to call, 1 introduction to make,"
                        + " 1 to look at again\n");
        for (String it : FILES) {
            assertThat(cli.report("sample/" + it)).isEqualTo(Cli.read(Path.of("src/test/resources/network", it)));
        }
        assertThat(cli.report("summary.csv"))
                .isEqualTo(
                        "account,status,open,accept,ask,wait,look,decline,invite,introductions,follow_ups,rejects,problem\n"
                                + "sample,done,21,7,10,0,1,3,5,1,5,0,\n");
        assertThat(cli.report("run.json")).contains("""
                    "network" : {
                      "introductions" : 1,
                      "follow_ups" : 5,
                      "calls" : 2,
                      "answers" : 1,
                      "thanks" : 1,
                      "looks" : 1,
                      "clusters" : 8,
                      "thin" : 3,
                      "reach" : {
                        "connections" : 8,
                        "beyond" : 149494,
                        "with_thread" : 2,
                        "talked_to" : 1,
                        "with_benefit" : 2,
                        "balance" : 43
                      }
                    },
                """);
        assertThat(cli.report("sample/report.html")).contains("Network", "Follow-ups", "Introductions");
    }

    @Test
    void doesNotDependOnTheOrderOfRows() throws IOException {
        Path connections = cli.input().resolve("sample/Connections.csv");
        List<String> lines = Cli.read(connections).lines().toList();
        int header = lines.indexOf(lines.stream()
                .filter(it -> it.startsWith("First Name"))
                .findFirst()
                .orElseThrow());
        List<String> turned = Stream.concat(
                        lines.subList(0, header + 1).stream(),
                        lines.subList(header + 1, lines.size()).stream().sorted())
                .toList();
        assertThat(turned).isNotEqualTo(lines);
        Files.write(connections, turned);
        cli.run();
        for (String it : FILES) {
            assertThat(cli.report("sample/" + it)).isEqualTo(Cli.read(Path.of("src/test/resources/network", it)));
        }
    }

    @Test
    void writesNothingAboutThemWhenTheJobLeavesThemOut() {
        System.setProperty(HOME, folder.toString());
        cli.withOwnRules();
        Cli.write(folder.resolve("jobs/nightly.properties"), "network=no\n");
        Ended ended = cli.run();
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).doesNotContain("connections: ");
        FILES.forEach(it ->
                assertThat(cli.output().resolve("2026-11-22/sample/" + it)).doesNotExist());
        assertThat(cli.report("summary.csv")).contains("sample,done,21,7,10,0,1,3,5,0,0,0,\n");
        assertThat(cli.report("sample/report.html")).doesNotContain("follow-ups.csv", "introductions.csv");
        assertThat(MemoryRows.of(cli.state()).lines())
                .noneMatch(it -> it.matches("past_(tie|follow_up|introduction|reach|rule_count) .*"));
    }

    @Test
    void writesNoCellThatASpreadsheetWouldRun() throws IOException {
        Path account = cli.input().resolve("sample");
        append(
                account.resolve("Connections.csv"),
                "=1+2,Evil,https://www.linkedin.com/in/evil,,@Works,Recruiter,01 Nov 2026",
                "+Attack,Data,https://www.linkedin.com/in/attack,,=Works,Data engineer,01 Nov 2020",
                "-Boss,\"<script>alert(1)</script>\",https://www.linkedin.com/in/boss,,=Works & Sons,Manager,01 Nov 2020");
        append(
                account.resolve("people.csv"),
                "+Attack Data,https://www.linkedin.com/in/attack,yes,Data engineer,,,,,,,,,,known,,,,,",
                "\"-Boss <script>alert(1)</script>\",https://www.linkedin.com/in/boss,yes,Engineering manager looking for a data"
                        + " engineer,,,,,,,,,,known,,,,,");
        Ended ended = cli.run();
        assertThat(ended.code()).as(ended.err()).isZero();
        for (String it : FILES) {
            for (Row row : Sheets.table(it, cli.output().resolve("2026-11-22/sample/" + it))
                    .rows()) {
                assertThat(row.cells()).as(it).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
            }
        }
        assertThat(cli.report("sample/follow-ups.csv")).contains(",CALL,'=1+2 Evil,");
        assertThat(cli.report("sample/introductions.csv")).contains("'+Attack Data,");
        assertThat(cli.report("sample/network.csv")).contains("=1+2 Evil");
        assertThat(cli.report("sample/report.html")).doesNotContain("<script>alert");
    }

    /** Nothing is known of connections yet, so that nobody has changed; what was remembered of that memory stays. */
    @Test
    void startsFromAMemoryThatKnowsNothingOfConnections() throws Exception {
        String url = "jdbc:hsqldb:file:" + cli.state().resolve("memory") + ";hsqldb.lock_file=false";
        Flyway.configure().dataSource(url, "SA", "").target("6").load().migrate();
        MemoryRows.execute(
                cli.state(),
                "INSERT INTO past_night (account, night, exported_on, policy, rules_hash)"
                        + " VALUES ('sample', DATE '2026-11-20', DATE '2026-11-19', 'quality', 'hash')");
        Ended ended = cli.run();
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(cli.report("sample/follow-ups.csv"))
                .isEqualTo(Cli.read(Path.of("src/test/resources/network/follow-ups.csv")));
        assertThat(MemoryRows.of(cli.state()).lines().filter(it -> it.startsWith("past_tie")))
                .hasSize(8);
        assertThat(MemoryRows.of(cli.state())).contains("past_night | sample | 2026-11-20");
        assertThat(cli.state().resolve("backups/memory-of-version-6/memory.script"))
                .isNotEmptyFile();
    }

    private static void append(Path file, String... rows) {
        Cli.write(file, Cli.read(file).stripTrailing() + "\n" + String.join("\n", rows) + "\n");
    }
}
