package org.netiquette.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook that has a header; a line is a row's number. */
final class XlsxSheet extends PulledSheet {

    private static final int HEADER_WITHIN = 20;

    private final Place headerPlace;
    private final String file;
    private final Workbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final Header header;
    private final String name;

    private XlsxSheet(
            String name,
            Place headerPlace,
            Workbook workbook,
            Stream<org.dhatim.fastexcel.reader.Row> stream,
            Iterator<org.dhatim.fastexcel.reader.Row> rows,
            Header header) {
        this.name = name;
        this.headerPlace = headerPlace;
        this.file = headerPlace.file();
        this.workbook = workbook;
        this.stream = stream;
        this.rows = rows;
        this.header = header;
    }

    /** A workbook read from a copy that is gone when it is closed. */
    private record Workbook(ReadableWorkbook content, Path copy) implements AutoCloseable {

        static Workbook of(InputStream bytes) throws IOException {
            Path copy = XlsxLimits.copy(bytes);
            try {
                return new Workbook(new ReadableWorkbook(copy.toFile(), new ReadingOptions(true, true)), copy);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(copy);
                throw unsound(e);
            }
        }

        @Override
        public void close() throws IOException {
            content.close();
            Files.deleteIfExists(copy);
        }
    }

    static Optional<Sheet> open(String file, InputStream bytes, Predicate<Header> isHeader) throws IOException {
        Workbook workbook = Workbook.of(bytes);
        bytes.close();
        Optional<Sheet> found = Optional.empty();
        try {
            for (Iterator<org.dhatim.fastexcel.reader.Sheet> sheets =
                            workbook.content().getSheets().iterator();
                    found.isEmpty() && sheets.hasNext(); ) {
                found = openSheet(file, workbook, sheets.next(), isHeader);
            }
            return found;
        } catch (RuntimeException e) {
            throw unsound(e);
        } finally {
            if (found.isEmpty()) {
                workbook.close();
            }
        }
    }

    private static IOException unsound(Exception cause) {
        return new IOException("it is no sound XLSX workbook", cause);
    }

    private static Optional<Sheet> openSheet(
            String file, Workbook workbook, org.dhatim.fastexcel.reader.Sheet sheet, Predicate<Header> isHeader)
            throws IOException {
        Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream();
        Iterator<org.dhatim.fastexcel.reader.Row> rows = stream.iterator();
        for (int i = 0; i < HEADER_WITHIN && rows.hasNext(); i++) {
            org.dhatim.fastexcel.reader.Row row = rows.next();
            Header header = Header.of(cells(row));
            if (isHeader.test(header)) {
                Place place = new Place(file, row.getRowNum());
                return Optional.of(new XlsxSheet(sheet.getName(), place, workbook, stream, rows, header));
            }
        }
        stream.close();
        return Optional.empty();
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public Place headerPlace() {
        return headerPlace;
    }

    @Override
    public List<String> others() {
        return workbook.content()
                .getSheets()
                .map(org.dhatim.fastexcel.reader.Sheet::getName)
                .filter(it -> !it.equals(name))
                .toList();
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Nullable
    Line read() {
        try {
            while (rows.hasNext()) {
                org.dhatim.fastexcel.reader.Row row = rows.next();
                List<String> cells = cells(row);
                if (!cells.stream().allMatch(String::isBlank)) {
                    return line(new Place(file, row.getRowNum()), cells);
                }
            }
            return null;
        } catch (RuntimeException e) {
            return new Damage(
                    new Place(file, 0), "The rest of the file cannot be read: it is no sound XLSX workbook", "");
        }
    }

    /** Spreadsheets leave out empty cells at the end of a row. */
    private Line line(Place place, List<String> cells) {
        int width = header.names().size();
        if (cells.size() > width && !cells.subList(width, cells.size()).stream().allMatch(String::isBlank)) {
            return new Damage(
                    place,
                    "The row has %d cells, but must have %d like the header".formatted(cells.size(), width),
                    String.join(",", cells));
        }
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return new Row(place, header, padded);
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(i -> row.getOptionalCell(i).map(XlsxCell::text).orElse(""))
                .toList();
    }
}
