package org.netiquette.rules.cases;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Place;
import org.netiquette.sheet.Row;

/** Reads the rows of a {@code cases.csv}. To be replaced by the reader of {@code sheet}, to which opencsv belongs. */
final class CaseSheet {

    private CaseSheet() {}

    static List<Row> rows(Path file, String shown) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CSVReader reader = new CSVReader(Files.newBufferedReader(file))) {
            Header header = Header.of(cells(reader.readNext()));
            int line = 1 + (int) reader.getLinesRead();
            for (List<String> cells = cells(reader.readNext()); !cells.isEmpty(); cells = cells(reader.readNext())) {
                rows.add(new Row(new Place(shown, line), header, cells));
                line = 1 + (int) reader.getLinesRead();
            }
        } catch (CsvValidationException e) {
            throw new IOException(shown + " cannot be read as CSV.", e);
        }
        return rows.stream().filter(it -> !it.isBlank()).toList();
    }

    private static List<String> cells(String @Nullable [] cells) {
        return cells == null ? List.of() : Arrays.asList(cells);
    }
}
