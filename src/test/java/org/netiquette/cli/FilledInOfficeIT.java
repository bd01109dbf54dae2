package org.netiquette.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netiquette.output.book.Office;

/** A sheet of ours that a person has filled in by half and LibreOffice has saved again. */
@Tag("slow")
class FilledInOfficeIT {

    @TempDir
    private Path folder;

    @BeforeAll
    static void isThere() {
        assumeTrue(Office.isInstalled(), Office.MISSING);
    }

    @ParameterizedTest
    @CsvSource({"xlsx, false", "xlsx, true", "csv, false", "csv, true"})
    void isReadTheNextNight(String format, boolean turnedAround) throws Exception {
        Cli cli = new Cli(folder).withSample();
        assertThat(cli.run().code()).isZero();
        Path filled = Files.createDirectory(folder.resolve("desk")).resolve("people-filled.xlsx");
        FilledIn.change(cli.output().resolve("2026-11-22/sample/to-check.xlsx"), filled, sheet -> {
            FilledInTest.HALF_FILLED.forEach((name, answer) ->
                    FilledIn.cell(sheet, name, answer.column()).setCellValue(answer.says()));
            if (turnedAround) {
                FilledIn.turnAround(sheet, "My own column");
            }
        });
        Path saved = Office.save(filled, format, folder.resolve("saved"));
        Files.copy(saved, cli.input().resolve("sample").resolve(saved.getFileName()));
        assertThat(cli.runOn("2026-11-23").code()).isZero();
        FilledInTest.assertHalfFilledIsUnderstood(
                cli,
                turnedAround
                        ? FilledInTest.OWN_COLUMN.formatted(saved.getFileName().toString())
                        : "");
    }
}
