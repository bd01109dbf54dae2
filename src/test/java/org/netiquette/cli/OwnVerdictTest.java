package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.cli.Cli.Ended;
import org.netiquette.sheet.CsvReport;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheets;
import org.netiquette.sheet.Table;

/** What a member decides themself in a sheet of ours, and what becomes of it night after night. */
class OwnVerdictTest {

    private static final String NADIA = "Nadia Kowalczyk";
    private static final String NADIA_URL = "https://www.linkedin.com/in/nadia-kowalczyk";

    private static final String RULE = "a stranger, and nothing says why [invitations/no-real-note]";

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void prepare() {
        cli = new Cli(folder).withSample();
    }

    @Test
    void givesTheMemberTheLastWordInEveryReport() throws IOException {
        run("2026-11-22");
        saveWorkbook("netiquette.xlsx", Map.of(NADIA, "ACCEPT"));
        run("2026-11-23");
        Row now = decision("2026-11-23");
        assertThat(now.get("verdict")).isEqualTo("ACCEPT");
        assertThat(now.get("force")).isEqualTo("MUST");
        assertThat(now.get("why"))
                .startsWith("you decided so yourself on 2026-11-23. By the rules: ASK (may), a stranger, and nothing");
        assertThat(now.get("rules")).isEqualTo(decision("2026-11-22").get("rules"));
        assertThat(now.get("check")).doesNotContain("photo");
        assertThat(now.get("message"))
                .isNotEmpty()
                .isNotEqualTo(decision("2026-11-22").get("message"));
        assertThat(now.get("changed")).isEqualTo("CHANGED");
        assertThat(now.get("changed_by")).isEqualTo("was ASK on 2026-11-22; your own decision");
        assertThat(names("2026-11-22", "to-check.csv")).contains(NADIA);
        assertThat(names("2026-11-23", "to-check.csv")).doesNotContain(NADIA);
    }

    @Test
    void readsNothingElseOfTheWorkbookAndSaysSoOnce() throws IOException {
        run("2026-11-22");
        saveWorkbook("from-november.xlsx", Map.of(NADIA, "decline"));
        run("2026-11-23");
        assertThat(report("2026-11-23", "rejects.csv")).isEqualTo("file,line,problem,row\n");
        assertThat(Cli.read(cli.output().resolve("2026-11-23/run.json")))
                .contains(
                        "\"file\" : \"from-november.xlsx, the other sheets: Summary, Outreach, Introductions, Follow-ups, Network, To check, Your own invitations, Groups, Rejected\"")
                .containsPattern("\"kind\" : \"decisions\",\\s+\"read\" : 21,\\s+\"used\" : 1,\\s+\"skipped\" :"
                        + " \\{\\s+\"undecided\" : 20");
        assertThat(names("2026-11-23", "outreach.csv")).isEqualTo(names("2026-11-22", "outreach.csv"));
        assertThat(decision("2026-11-23").get("verdict")).isEqualTo("DECLINE");
    }

    @Test
    void namesTheVerdictThatIsMisspelt() throws IOException {
        run("2026-11-22");
        int line = saveWorkbook("netiquette.xlsx", Map.of(NADIA, "ACEPT"));
        run("2026-11-23");
        assertThat(report("2026-11-23", "rejects.csv"))
                .contains("netiquette.xlsx," + line + ",\"my_verdict (ACEPT) counts as empty: it must be ACCEPT, ASK,"
                        + " WAIT, DECLINE, LOOK (did you mean \"\"ACCEPT\"\"?)\",");
        assertThat(decision("2026-11-23").get("verdict")).isEqualTo("ASK");
    }

    @Test
    void takesAGermanWorkbookToo() throws IOException {
        Path purpose = cli.input().resolve("sample/purpose.yaml");
        Cli.write(purpose, Cli.read(purpose).replaceAll("(?m)^language:.*$", "language: de"));
        run("2026-11-22");
        saveWorkbook("netiquette.xlsx", Map.of(NADIA, "LOOK"));
        run("2026-11-23");
        assertThat(decision("2026-11-23").get("verdict")).isEqualTo("LOOK");
        assertThat(report("2026-11-23", "rejects.csv")).isEqualTo("file,line,problem,row\n");
    }

    @Test
    void takesDecisionsWithAColumnAdded() throws IOException {
        run("2026-11-22");
        addColumnToDecisions(Map.of(NADIA, "WAIT"));
        run("2026-11-23");
        assertThat(decision("2026-11-23").get("verdict")).isEqualTo("WAIT");
        assertThat(decision("2026-11-23").get("message")).isEmpty();
        assertThat(decision("2026-11-23").get("photo")).isEqualTo("UNKNOWN");
        assertThat(report("2026-11-23", "rejects.csv")).isEqualTo("file,line,problem,row\n");
    }

    @Test
    void remembersWhenTheSheetIsGoneAndFillsItInAnew() throws IOException {
        run("2026-11-22");
        Path sheet = decide("ACCEPT");
        run("2026-11-23");
        Files.delete(sheet);
        run("2026-11-24");
        Row remembered = decision("2026-11-24");
        assertThat(remembered.get("verdict")).isEqualTo("ACCEPT");
        assertThat(remembered.get("why")).startsWith("you decided so yourself on 2026-11-23. ");
        assertThat(remembered.get("changed")).isEqualTo("SAME");
        assertThat(SavedWorkbook.verdicts(workbook("2026-11-24"))).containsExactly(NADIA + " ACCEPT");
        decide("DECLINE");
        run("2026-11-25");
        assertThat(decision("2026-11-25").get("changed_by")).isEqualTo("was ACCEPT on 2026-11-24; your own decision");
        assertThat(execute("history", NADIA).out()).isEqualTo("""
            Nadia Kowalczyk (%s), account sample, invited on %s
              2026-11-22  ASK: %s
              2026-11-23  ACCEPT: you decided so on 2026-11-23; by the rules ASK, %s, until 2026-11-24
              2026-11-25  DECLINE: you decided so on 2026-11-25; by the rules ASK, %s
            """.formatted(
                        NADIA_URL, decision("2026-11-22").get("sent_at").substring(0, 10), RULE, RULE, RULE));
    }

    @Test
    void explainsThatTheMemberDecided() {
        decide("ACCEPT");
        run("2026-11-23");
        assertThat(execute("explain", NADIA).out())
                .contains("\n"
                        + "ACCEPT (MUST) on the night of 2026-11-23, policy quality: you decided so on 2026-11-23;"
                        + " by the rules ASK, a stranger, and nothing says why\n"
                        + "  Your word stands for as long as the invitation is open. What the rules say of it:\n"
                        + "  invitations/no-real-note (MAY ASK, decides): ");
    }

    @Test
    void countsHowOftenARuleWasOverruled() {
        decide("ACCEPT");
        run("2026-11-23");
        assertThat(execute("history", "--rules").out())
                .containsPattern("rule .* overruled\n")
                .containsPattern("invitations/no-real-note +ASK( +\\d+\\*?){7} +1\n")
                .contains("\nOverruled: you decided otherwise yourself (my_verdict).\n");
        assertThat(execute("history", "--rules", "--format", "json").out()).contains("\"overruled\" : 1");
        assertThat(execute("rules", "list").out())
                .containsPattern("invitations/no-real-note  MAY ASK  hits .* alone \\d+, overruled by you 1\n");
        assertThat(execute("rules", "list", "--format", "json").out()).containsOnlyOnce("\"overruled\" : 1");
    }

    @Test
    void saysThatANameMayMeanSeveral() {
        Path account = cli.input().resolve("sample");
        Path invitations = account.resolve("zz/Invitations.csv");
        Cli.write(
                invitations,
                "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
                        + "Ann Lee,Marieke Vandael,\"11/20/26, 9:00 AM\",,INCOMING,https://www.linkedin.com/in/ann-1,\n"
                        + "Ann Lee,Marieke Vandael,\"11/20/26, 9:00 AM\",,INCOMING,https://www.linkedin.com/in/ann-2,\n");
        Cli.write(account.resolve("mine.csv"), "name,my_verdict\nAnn Lee,ACCEPT\n");
        run("2026-11-22");
        assertThat(report("2026-11-22", "rejects.csv"))
                .isEqualTo("file,line,problem,row\n"
                        + "mine.csv,2,\"my_verdict (ACCEPT) does not count: several open invitations bear the"
                        + " name Ann Lee, so that profile_url must say whose it is\",\n");
    }

    @Test
    void forgetsIt() throws IOException {
        decide("ACCEPT");
        run("2026-11-23");
        assertThat(MemoryRows.of(cli.state())).contains("past_own_verdict");
        assertThat(execute("forget", NADIA).code()).isZero();
        assertThat(MemoryRows.of(cli.state())).doesNotContain("past_own_verdict");
        run("2026-11-24");
        assertThat(names("2026-11-24", "decisions.csv")).doesNotContain(NADIA);
    }

    @Test
    void repeatsANightByteForByteInWhateverOrder() throws IOException {
        Path sheet = decide("ACCEPT");
        run("2026-11-23");
        Files.delete(sheet);
        run("2026-11-25");
        Map<String, String> reports = cli.reports();
        String memory = MemoryRows.of(cli.state());
        run("2026-11-25");
        assertThat(cli.reports()).isEqualTo(reports);
        assertThat(MemoryRows.of(cli.state())).isEqualTo(memory);
        run("2026-11-24");
        run("2026-11-25");
        assertThat(decision("2026-11-25").get("why")).startsWith("you decided so yourself on 2026-11-23. ");
        assertThat(cli.reports().get("2026-11-25/sample/decisions.csv"))
                .isEqualTo(reports.get("2026-11-25/sample/decisions.csv"));
    }

    private void addColumnToDecisions(Map<String, String> verdicts) throws IOException {
        Table decisions = Sheets.table("decisions.csv", cli.output().resolve("2026-11-22/sample/decisions.csv"));
        List<String> columns = new ArrayList<>(decisions.header().names());
        columns.add("my_verdict");
        try (Writer out = Files.newBufferedWriter(cli.input().resolve("sample/decisions.csv"));
                CsvReport csv = CsvReport.to(out, columns)) {
            for (Row it : decisions.rows()) {
                List<String> cells = new ArrayList<>(it.cells());
                cells.add(verdicts.getOrDefault(it.get("name"), ""));
                csv.row(cells);
            }
        }
    }

    private int saveWorkbook(String name, Map<String, String> verdicts) throws IOException {
        return SavedWorkbook.fillIn(
                workbook("2026-11-22"), cli.input().resolve("sample").resolve(name), verdicts);
    }

    private Path workbook(String date) {
        return cli.output().resolve(date + "/sample/netiquette.xlsx");
    }

    private Path decide(String verdict) {
        Path sheet = cli.input().resolve("sample/mine.csv");
        Cli.write(sheet, "profile_url,my_verdict\n" + NADIA_URL + "," + verdict + "\n");
        return sheet;
    }

    private void run(String date) {
        Ended ended = cli.runOn(date);
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    private Ended execute(String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(cli.folders());
        return Cli.execute(arguments.toArray(String[]::new));
    }

    private String report(String date, String name) {
        return Cli.read(cli.output().resolve(date + "/sample/" + name));
    }

    private Row decision(String date) throws IOException {
        return Sheets.table("decisions.csv", cli.output().resolve(date + "/sample/decisions.csv")).rows().stream()
                .filter(it -> it.get("name").equals(NADIA))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(String date, String name) throws IOException {
        return Sheets.table(name, cli.output().resolve(date + "/sample/" + name)).rows().stream()
                .map(it -> it.get("name"))
                .toList();
    }
}
