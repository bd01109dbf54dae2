package org.netiquette.output.file;

import java.io.Writer;
import java.util.List;
import org.netiquette.input.Reject;
import org.netiquette.sheet.CsvReport;

/** {@code rejects.csv}: one row an input row, cell or file that was not used. */
final class RejectsReport {

    private static final List<String> COLUMNS = List.of("file", "line", "problem", "row");

    private RejectsReport() {}

    static void write(Writer out, List<Reject> rejects) {
        try (CsvReport csv = CsvReport.to(out, COLUMNS)) {
            rejects.forEach(it -> csv.row(List.of(it.file(), Integer.toString(it.line()), it.problem(), it.row())));
        }
    }
}
