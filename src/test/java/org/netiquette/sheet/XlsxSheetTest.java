package org.netiquette.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxSheetTest {

    @Test
    void readsTheFirstSheetWithAHeaderAsAPersonSeesIt() throws IOException {
        List<Line> lines = read(workbook());

        assertThat(lines)
                .extracting(line -> line.place() + " " + ((Row) line).cells())
                .containsExactly(
                        "people.csv:4 [Ada, 2026-03-01, 12.5, x]",
                        "people.csv:6 [Tom, 2026-03-01 09:30:00, 3, ]",
                        "people.csv:7 [Uma, , , TRUE]");
    }

    @Test
    void saysWhenAWorkbookIsDamaged() throws IOException {
        byte[] half = Arrays.copyOf(workbook(), 900);

        assertThatThrownBy(() -> read(half)).isInstanceOf(IOException.class);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Netiquette", "1.0")) {
            workbook.newWorksheet("Cover").value(0, 0, "Nothing here");
            Worksheet sheet = workbook.newWorksheet("People");
            sheet.value(0, 0, "People I know");
            row(sheet, 2, "Name", "Met", "Score", "Note");
            row(sheet, 3, "Ada", LocalDate.of(2026, 3, 1), 12.5, "x");
            row(sheet, 5, "Tom", LocalDateTime.of(2026, 3, 1, 9, 30), 3, null);
            row(sheet, 6, "Uma", null, null, true);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof LocalDate date) {
                sheet.value(row, i, date);
                sheet.style(row, i).format("d-mmm-yy").set();
            } else if (cells[i] instanceof LocalDateTime time) {
                sheet.value(row, i, time);
                sheet.style(row, i).format("m/d/yy h:mm").set();
            } else if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (cells[i] instanceof Boolean flag) {
                sheet.value(row, i, flag);
            } else if (cells[i] != null) {
                sheet.value(row, i, cells[i].toString());
            }
        }
    }

    private static List<Line> read(byte[] xlsx) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Sheet sheet = Sheets.open(
                        "people.csv", new ByteArrayInputStream(xlsx), header -> header.has("name", "met"))
                .orElseThrow()) {
            sheet.forEachRemaining(lines::add);
        }
        return lines;
    }
}
