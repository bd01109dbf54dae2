package org.netiquette.output.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.output.Reported;
import org.netiquette.sheet.Row;
import org.netiquette.sheet.Sheet;
import org.netiquette.sheet.Sheets;

/** The workbook in LibreOffice. */
@Tag("slow")
class BooksInOfficeIT {

    @TempDir
    private Path folder;

    @BeforeAll
    static void isThere() {
        assumeTrue(Office.isInstalled(), Office.MISSING);
    }

    @Test
    void staysTheSameWhenItIsSavedAgain() throws Exception {
        Path ours = folder.resolve("netiquette.xlsx");
        try (OutputStream out = Files.newOutputStream(ours)) {
            Books.member(out, Reported.hostile(), Reported.NIGHT, Reported.ENGLISH);
        }
        Path saved = Office.save(ours, "xlsx", folder.resolve("saved"));
        assertThat(invitations(saved)).isEqualTo(invitations(ours));
        assertThat(Office.save(ours, "pdf", folder.resolve("printed"))).isNotEmptyFile();
    }

    private static List<String> invitations(Path book) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Sheet sheet = Sheets.open("netiquette.xlsx", Files.newInputStream(book), it -> it.has("Words to send"))
                .orElseThrow()) {
            rows.add(sheet.header().names().toString());
            sheet.forEachRemaining(
                    it -> rows.add(it instanceof Row row ? row.cells().toString() : it.toString()));
        }
        return rows;
    }
}
