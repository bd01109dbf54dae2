package org.netiquette.sheet;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A CSV file being written: UTF-8, comma, RFC 4180 with as few quotes as possible, LF, every cell a {@link SafeCell}. */
public final class CsvReport implements AutoCloseable {

    private final ICSVWriter csv;
    private final int width;

    private CsvReport(Writer out, List<String> columns) {
        // Not the writer for RFC 4180 parsers: it leaves a lone CR without quotes.
        csv = new CSVWriterBuilder(out)
                .withSeparator(',')
                .withQuoteChar('"')
                .withEscapeChar('"')
                .withLineEnd("\n")
                .build();
        width = columns.size();
        row(columns);
    }

    /** Begins a report of these columns. */
    public static CsvReport to(Path file, List<String> columns) throws IOException {
        return new CsvReport(Files.newBufferedWriter(file, StandardCharsets.UTF_8), columns);
    }

    /** Begins a report of these columns; the writer is closed with it. */
    public static CsvReport to(Writer out, List<String> columns) {
        return new CsvReport(out, columns);
    }

    /**
     * Writes one row.
     *
     * @throws IllegalArgumentException when it has more or fewer cells than there are columns
     */
    public void row(List<String> cells) {
        if (cells.size() != width) {
            throw new IllegalArgumentException(
                    "A row has %d cells, but must have %d like the header: %s".formatted(cells.size(), width, cells));
        }
        csv.writeNext(cells.stream().map(SafeCell::guard).toArray(String[]::new), false);
    }

    /** Ends the file, and fails when any of it could not be written. */
    @Override
    public void close() {
        try {
            if (csv.checkError()) {
                throw csv.getException();
            }
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
