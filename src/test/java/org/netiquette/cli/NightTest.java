package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.cli.Cli.Ended;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;

class NightTest {

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void prepare() {
        cli = new Cli(folder);
    }

    @Test
    void judgesTheSampleByTheTruthTable() throws IOException {
        Ended ended = cli.withSample().run();
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .contains("sample: 21 open invitations: 1 look, 10 ask, 7 accept, 3 decline (policy quality)");
        assertThat(verdicts()).isEqualTo(expected("quality"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"strict", "balanced", "open"})
    void judgesTheSampleByTheOtherPolicies(String policy) throws IOException {
        assertThat(cli.withSample().run("--policy", policy).code()).isZero();
        assertThat(verdicts()).isEqualTo(expected(policy));
    }

    @Test
    void writesTheSameBytesWhenTheNightIsRepeated() {
        cli.withSample().run();
        Map<String, String> first = cli.reports();
        assertThat(cli.run().code()).isZero();
        assertThat(cli.reports()).isEqualTo(first);
        Cli elsewhere = new Cli(folder.resolve("elsewhere")).withSample();
        elsewhere.run();
        assertThat(elsewhere.reports()).isEqualTo(first);
    }

    @Test
    void doesNotDependOnTheOrderOfRows() throws IOException {
        cli.withSample().run();
        String decisions = cli.report("sample/decisions.csv");
        Cli turned = new Cli(folder.resolve("turned")).withSample();
        for (String file : List.of("Invitations.csv", "messages.csv", "people.csv", "Recommendations_Given.csv")) {
            turnRows(turned.input().resolve("sample").resolve(file));
        }
        turned.run();
        assertThat(turned.report("sample/decisions.csv")).isEqualTo(decisions);
    }

    @Test
    void leavesOutAnAccountThatCannotBeUsedAndGoesOn() {
        cli.withSample();
        Cli.write(cli.input().resolve("broken/archive.zip"), "this is no zip");
        Ended ended = cli.run();
        assertThat(ended.code()).isZero();
        assertThat(cli.report("summary.csv").lines().toList())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("broken,unusable,0,");
        assertThat(cli.report("sample/decisions.csv").lines()).hasSizeGreaterThan(20);
    }

    @Test
    void writesNothingWhenNoAccountCanBeUsed() {
        Cli.write(cli.input().resolve("broken/archive.zip"), "this is no zip");
        Ended ended = cli.run();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).startsWith("No account can be used: broken: ").hasLineCount(2);
        assertThat(cli.reports()).isEmpty();
    }

    @Test
    void saysHowToGetAnArchiveWhenTheInputFolderIsEmpty() throws IOException {
        Files.createDirectories(cli.input());
        Ended ended = cli.run();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("Get a copy of your data");
        assertThat(cli.reports()).isEmpty();
    }

    @Test
    void stopsBeforeAnythingIsWrittenWhenARuleDoesMoreThanDecide() {
        cli.withSample().withOwnRules();
        Path rule = cli.rules().resolve("invitations/known.drl");
        Cli.write(rule, Cli.read(rule).replace("import org.netiquette.fact.*;", "import java.lang.Runtime;"));
        Ended ended = cli.run();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("invitations/known.drl:4: ");
        assertThat(cli.reports()).isEmpty();
    }

    @Test
    void namesEverythingThatIsWrongWithTheRulesAtOnce() {
        cli.withSample().withOwnRules();
        Cli.write(cli.rules().resolve("tables/thresholds.csv"), "name,value\ndays of conversation,3\n");
        Cli.write(cli.rules().resolve("invitations/more.drl"), "rule");
        Ended ended = cli.run();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("rules/tables/thresholds.csv:2: ").contains("invitations/more.drl:");
    }

    @Test
    void refusesAnUnknownPolicyOfTheCommand() {
        Ended ended = cli.withSample().run("--policy", "strikt");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("balanced, open, quality, strict");
        assertThat(cli.reports()).isEmpty();
    }

    @Test
    void refusesAnAccountThatIsNotThere() {
        Ended ended = cli.withSample().run("--account", "simple");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .isEqualTo(
                        "There is no account «simple» in «%s», but it must be one of: sample%nMaybe sample is meant.%n"
                                .formatted(cli.input()));
    }

    @Test
    void refusesAJobThatIsNotThere() {
        Ended ended = cli.withSample().run("weekley");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .isEqualTo("jobs/weekley.properties: the job file cannot be read\n"
                        + "Maybe the job's name is misspelt: the jobs are the .properties files in jobs/.\n");
    }

    @Test
    void keepsASheetThatAPersonHasChangedSince() {
        cli.withSample().run();
        Path toCheck = cli.output().resolve("2026-11-22/sample/to-check.csv");
        Cli.write(toCheck, "changed by hand");
        cli.run();
        assertThat(Cli.read(toCheck.resolveSibling("to-check.csv.before"))).isEqualTo("changed by hand");
        assertThat(Cli.read(toCheck)).startsWith("name,profile_url,photo,");
        assertThat(toCheck.resolveSibling("decisions.csv.before")).doesNotExist();
    }

    @Test
    void readsItsOwnSheetBackWhenItIsFilledIn() {
        cli.withSample().run();
        String filled = cli.report("sample/to-check.csv").replace("nadia-kowalczyk,,", "nadia-kowalczyk,no,");
        Cli.write(cli.input().resolve("sample/people-2026-11-22.csv"), filled);
        cli.run();
        assertThat(cli.report("sample/decisions.csv").lines().filter(it -> it.startsWith("Nadia Kowalczyk")))
                .singleElement()
                .asString()
                .contains(",DECLINE,SHOULD,");
    }

    @Test
    void takesUpNothingWhenNothingIsUnfinished() {
        Ended ended = Cli.execute("restart", "--state", cli.state().toString());
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEqualTo("There is no unfinished run to take up.\n");
    }

    @Test
    void saysWhatHoldsForANamesakeEvenWhereThreadsAreAtStake() {
        Path account = cli.withSample().input().resolve("sample");
        Cli.write(
                account.resolve("groups-more.csv"),
                "group,name,profile_url,spoke\nTest Automation Circle,Koen Maes,,\n");
        assertThat(cli.run().code()).isZero();
        assertThat(cli.report("sample/decisions.csv"))
                .contains("Is it the same person? Only the name says so: GROUP: Test Automation Circle (if it is not:");
    }

    @Test
    void goesOnWhereALinkLeadsInACircle() throws IOException {
        cli.withSample();
        Path odd = Files.createDirectories(cli.input().resolve("odd"));
        Files.createSymbolicLink(odd.resolve("loop"), odd);
        Ended ended = cli.run();
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("sample: 21 open invitations").contains("odd: not usable");
    }

    @Test
    void refusesAStateFolderThatIsAFile() {
        Cli.write(cli.state(), "a file");
        Ended ended = cli.withSample().run();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .isEqualTo("%s: The state folder must be a folder, but is a file.%nMaybe --state names another one.%n"
                        .formatted(cli.state()));
    }

    @Test
    void refusesADateThatIsNone() {
        Ended ended = Cli.execute("run", "--as-of", "2026-02-30");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .isEqualTo("Invalid value for option '--as-of': «2026-02-30» must be a date such as 2026-11-22\n"
                        + "Maybe netiquette run --help says more.\n");
    }

    @Test
    void balancesItsLedger() {
        cli.withSample().run();
        assertThat(cli.report("run.json"))
                .contains("\"kind\" : \"invitations\"")
                .contains("\"ghost\" : 2");
    }

    private Map<String, String> verdicts() throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        for (Row row : Sheets.table("decisions.csv", cli.output().resolve("2026-11-22/sample/decisions.csv"))
                .rows()) {
            verdicts.put(row.get("name"), row.get("verdict"));
        }
        return verdicts;
    }

    private static Map<String, String> expected(String policy) throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        for (Row row : Sheets.table("sample-verdicts.csv", Path.of("src/test/resources/sample-verdicts.csv"))
                .rows()) {
            verdicts.put(row.get("name"), row.get(policy));
        }
        return verdicts;
    }

    private static void turnRows(Path file) throws IOException {
        List<String> records = records(Cli.read(file));
        List<String> rows = new ArrayList<>(records.subList(1, records.size()));
        Collections.reverse(rows);
        Files.writeString(file, records.get(0) + "\n" + String.join("\n", rows) + "\n");
    }

    /** The records of a CSV text: a line end inside quotes is part of a record. */
    private static List<String> records(String text) {
        List<String> records = new ArrayList<>();
        StringBuilder record = new StringBuilder();
        for (String line : text.lines().toList()) {
            record.append(record.isEmpty() ? "" : "\n").append(line);
            if (record.chars().filter(it -> it == '"').count() % 2 == 0) {
                records.add(record.toString());
                record.setLength(0);
            }
        }
        return records;
    }
}
