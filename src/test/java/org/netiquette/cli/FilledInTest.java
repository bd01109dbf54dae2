package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of ours that a person has filled in, and puts into the account's folder. */
class FilledInTest {

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void firstNight() {
        cli = new Cli(folder).withSample();
        assertThat(cli.run().code()).isZero();
    }

    @Test
    void settlesWhatItSaysWhenOneCellIsFilledIn() throws IOException {
        assertThat(verdictOf(cli, "Nadia Kowalczyk", "2026-11-22")).isEqualTo("ASK");
        fillIn("people-filled.xlsx", sheet -> {
            FilledIn.cell(sheet, "Nadia Kowalczyk", "photo").setCellValue("no");
            sheet.getRow(0).createCell(20).setCellValue("My own column");
        });
        assertThat(cli.runOn("2026-11-23").code()).isZero();
        assertThat(verdictOf(cli, "Nadia Kowalczyk", "2026-11-23")).isEqualTo("DECLINE");
        assertThat(verdictOf(cli, "Carmen Ruiz", "2026-11-23")).isEqualTo("ASK");
    }

    @Test
    void namesTheCellThatWasNotUnderstood() throws IOException {
        fillIn("people-filled.xlsx", sheet -> FilledIn.cell(sheet, "Nadia Kowalczyk", "photo")
                .setCellValue("perhaps"));
        assertThat(cli.runOn("2026-11-23").code()).isZero();
        assertThat(Cli.read(cli.output().resolve("2026-11-23/sample/rejects.csv")))
                .contains("people-filled.xlsx,3,\"photo (perhaps) counts as empty: it must be yes, no\"");
    }

    /** What only people read is in words; the sheet to fill in has the names of its columns. */
    @Test
    void saysInWordsOnThePageWhatTheSheetAsksFor() {
        assertThat(cli.report("sample/to-check.csv")).contains("trust = known: ACCEPT");
        assertThat(cli.report("sample/report.html"))
                .contains("if you know them")
                .doesNotContainPattern("(photo|headline|introduced_by|follow|company|schools|groups|trust) = ")
                .doesNotContain("mutual_connections", "EMPLOYER: ", "MUTUALS: ", "TOWN: ", "GROUP: ");
    }

    @Test
    void keepsASheetThatAPersonHasChanged() throws IOException {
        Path sheet = cli.output().resolve("2026-11-22/sample/to-check.xlsx");
        FilledIn.change(sheet, sheet, it -> FilledIn.cell(it, "Nadia Kowalczyk", "photo")
                .setCellValue("no"));
        byte[] changed = Files.readAllBytes(sheet);
        assertThat(cli.run().code()).isZero();
        assertThat(cli.output().resolve("2026-11-22/sample/to-check.xlsx.before"))
                .hasBinaryContent(changed);
    }

    @Test
    void takesTheWorkbookItselfBackWithoutAComplaint() throws IOException {
        Files.copy(
                cli.output().resolve("2026-11-22/sample/netiquette.xlsx"),
                cli.input().resolve("sample/netiquette.xlsx"));
        assertThat(cli.runOn("2026-11-23").code()).isZero();
        assertThat(Cli.read(cli.output().resolve("2026-11-23/sample/rejects.csv")))
                .isEqualTo("file,line,problem,row\n");
    }

    /** Turned around, with columns of one's own between, filled in as far as its reader came. */
    @Test
    void understandsColumnsInAnyOrderWithOthersBetween() throws IOException {
        fillIn("people-filled.xlsx", sheet -> {
            HALF_FILLED.forEach((name, answer) ->
                    FilledIn.cell(sheet, name, answer.column()).setCellValue(answer.says()));
            FilledIn.turnAround(sheet, "My own column");
        });
        assertThat(cli.runOn("2026-11-23").code()).isZero();
        assertHalfFilledIsUnderstood(cli, OWN_COLUMN.formatted("people-filled.xlsx"));
    }

    /** What is said of a column that is not ours. */
    static final String OWN_COLUMN = """
            %s,1,"Columns that are not known and not read: ""My own column""; known are name, profile_url, photo, headline, company, location, industry, schools, groups, communities, mutual_connections, introduced_by, events, trust, follow, outcome, my_verdict, same_as, notes",
            """;

    /** What one who looked at some profiles wrote: the column and the word, by name. */
    static final Map<String, FilledIn.Answer> HALF_FILLED = Map.of(
            "Nadia Kowalczyk", new FilledIn.Answer("photo", "no"),
            "Carmen Ruiz", new FilledIn.Answer("trust", "known"),
            "Jonas Peeters", new FilledIn.Answer("follow", "yes"));

    /** Each answer has settled its verdict, nobody else's has moved, and nothing was passed over in silence. */
    static void assertHalfFilledIsUnderstood(Cli cli, String rejects) {
        assertThat(verdictOf(cli, "Nadia Kowalczyk", "2026-11-23")).isEqualTo("DECLINE");
        assertThat(verdictOf(cli, "Carmen Ruiz", "2026-11-23")).isEqualTo("ACCEPT");
        assertThat(verdictOf(cli, "Jonas Peeters", "2026-11-23")).isEqualTo("ACCEPT");
        for (String untouched : List.of("Luc Dumont", "Stefan Brandt", "Viktor Novak", "Priya Nair")) {
            assertThat(verdictOf(cli, untouched, "2026-11-23")).as(untouched).isEqualTo("ASK");
        }
        assertThat(Cli.read(cli.output().resolve("2026-11-23/sample/rejects.csv")))
                .isEqualTo("file,line,problem,row\n" + rejects);
    }

    private void fillIn(String name, FilledIn.Hand hand) throws IOException {
        FilledIn.change(
                cli.output().resolve("2026-11-22/sample/to-check.xlsx"),
                cli.input().resolve("sample").resolve(name),
                hand);
    }

    private static String verdictOf(Cli cli, String name, String date) {
        List<String> lines = Cli.read(cli.output().resolve(date + "/sample/decisions.csv"))
                .lines()
                .filter(it -> it.startsWith(name + ","))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.get(0).split(",", 5)[3];
    }
}
