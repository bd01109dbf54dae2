package org.netiquette.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Opens sheets of either kind, told apart by their content: a file that begins like a zip is XLSX, all else is CSV. */
public final class Sheets {

    private static final int HEAD = 1 << 16;

    private Sheets() {}

    /**
     * Opens a sheet and finds its header among its first twenty rows.
     *
     * @param file path for messages
     * @param bytes the content; closed with the sheet, or at once when there is none
     * @param isHeader tells a header from a preamble
     * @return empty when no row is a header
     * @throws IOException when the file cannot be read, with the reason
     */
    public static Optional<Sheet> open(String file, InputStream bytes, Predicate<Header> isHeader) throws IOException {
        Optional<Sheet> sheet = Optional.empty();
        try {
            byte[] head = bytes.readNBytes(HEAD);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
            sheet = isZip(head)
                    ? XlsxSheet.open(file, whole, isHeader)
                    : CsvSheet.open(file, PhysicalLines.of(head, whole), isHeader);
            return sheet;
        } finally {
            if (sheet.isEmpty()) {
                bytes.close();
            }
        }
    }

    /**
     * Reads a small sheet whole; its first row with something in it is the header.
     *
     * @throws IOException when the file cannot be read, or is empty
     */
    public static Table table(String file, InputStream bytes) throws IOException {
        try (Sheet sheet = open(file, bytes, header -> header.names().stream().anyMatch(name -> !name.isBlank()))
                .orElseThrow(() -> new IOException("%s is empty, but must begin with a header".formatted(file)))) {
            return whole(sheet);
        }
    }

    /** Reads a small sheet whole, as {@link #table(String, InputStream)} does. */
    public static Table table(String file, Path path) throws IOException {
        return table(file, Files.newInputStream(path));
    }

    private static Table whole(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        List<Damage> damages = new ArrayList<>();
        while (sheet.hasNext()) {
            Line line = sheet.next();
            if (line instanceof Row row && !row.isBlank()) {
                rows.add(row);
            } else if (line instanceof Damage damage) {
                damages.add(damage);
            }
        }
        return new Table(sheet.header(), rows, damages);
    }

    private static boolean isZip(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }
}
