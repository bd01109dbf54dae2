package org.netiquette.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsvReportTest {

    private static final List<String> COLUMNS = List.of("name", "note", "end");
    private static final String NASTY = ",;\t\"\n\r'=+-@ ab\u00e9\u00a0\u202f|";

    @Test
    void quotesOnlyWhereNeeded() throws IOException {
        assertThat(write(List.of(List.of("Ada", "x, y", "say \"hi\""), List.of("", "two\nlines", " z "))))
                .isEqualTo("name,note,end\nAda,\"x, y\",\"say \"\"hi\"\"\"\n,\"two\nlines\", z \n");
    }

    @Test
    void keepsSpreadsheetsFromRunningCells() throws IOException {
        assertThat(write(List.of(List.of("=1+1", "+32 9", "-x"), List.of("@me", "\tx", "it's -1"))))
                .isEqualTo("name,note,end\n'=1+1,'+32 9,'-x\n'@me,'\tx,it's -1\n");
    }

    @Test
    void refusesRowsOfAnotherWidth() {
        assertThatThrownBy(() -> write(List.of(List.of("Ada"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A row has 1 cells, but must have 3 like the header: [Ada]");
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        Random random = new Random(20_261_122);
        for (int round = 0; round < 2_000; round++) {
            List<List<String>> rows = IntStream.range(0, random.nextInt(5))
                    .mapToObj(i -> List.of("x" + nasty(random), nasty(random), nasty(random)))
                    .toList();
            assertThat(readBack(write(rows))).isEqualTo(rows);
        }
    }

    private static String nasty(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> String.valueOf(NASTY.charAt(random.nextInt(NASTY.length()))))
                .reduce("", String::concat);
    }

    static String write(List<List<String>> rows) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvReport report = CsvReport.to(out, COLUMNS)) {
            rows.forEach(report::row);
        }
        return out.toString();
    }

    static List<List<String>> readBack(String csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Table table = Sheets.table("report.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)));
        assertThat(table.damages()).isEmpty();
        table.rows().forEach(row -> rows.add(row.unguarded().cells()));
        return rows;
    }
}
