package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
        assertThat(verdictOf("Nadia Kowalczyk", "2026-11-22")).isEqualTo("ASK");
        fillIn("people-filled.xlsx", sheet -> {
            cell(sheet, "Nadia Kowalczyk", "photo").setCellValue("no");
            sheet.getRow(0).createCell(20).setCellValue("My own column");
        });
        assertThat(cli.runOn("2026-11-23").code()).isZero();
        assertThat(verdictOf("Nadia Kowalczyk", "2026-11-23")).isEqualTo("DECLINE");
        assertThat(verdictOf("Carmen Ruiz", "2026-11-23")).isEqualTo("ASK");
    }

    @Test
    void namesTheCellThatWasNotUnderstood() throws IOException {
        fillIn("people-filled.xlsx", sheet -> cell(sheet, "Nadia Kowalczyk", "photo")
                .setCellValue("perhaps"));
        assertThat(cli.runOn("2026-11-23").code()).isZero();
        assertThat(Cli.read(cli.output().resolve("2026-11-23/sample/rejects.csv")))
                .contains("people-filled.xlsx,3,\"photo (perhaps) counts as empty: it must be yes, no\"");
    }

    @Test
    void keepsASheetThatAPersonHasChanged() throws IOException {
        Path sheet = cli.output().resolve("2026-11-22/sample/to-check.xlsx");
        change(sheet, sheet, it -> cell(it, "Nadia Kowalczyk", "photo").setCellValue("no"));
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

    private interface Hand {
        void changes(XSSFSheet sheet);
    }

    private void fillIn(String name, Hand hand) throws IOException {
        change(
                cli.output().resolve("2026-11-22/sample/to-check.xlsx"),
                cli.input().resolve("sample").resolve(name),
                hand);
    }

    private static void change(Path from, Path to, Hand hand) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            hand.changes(book.getSheetAt(0));
            try (OutputStream out = Files.newOutputStream(to)) {
                book.write(out);
            }
        }
    }

    private static Cell cell(XSSFSheet sheet, String name, String column) {
        Row head = sheet.getRow(0);
        for (Row row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(name)) {
                for (Cell it : head) {
                    if (it.getStringCellValue().equals(column)) {
                        return row.getCell(it.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    }
                }
            }
        }
        throw new AssertionError(name + " is not in the sheet");
    }

    private String verdictOf(String name, String date) {
        List<String> lines = Cli.read(cli.output().resolve(date + "/sample/decisions.csv"))
                .lines()
                .filter(it -> it.startsWith(name + ","))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.get(0).split(",", 5)[3];
    }
}
