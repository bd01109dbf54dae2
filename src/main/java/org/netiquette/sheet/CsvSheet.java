package org.netiquette.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.netiquette.sheet.CsvRows.Attempt;
import org.netiquette.sheet.CsvRows.Broken;
import org.netiquette.sheet.CsvRows.Whole;
import org.netiquette.sheet.PhysicalLines.PhysicalLine;

/**
 * A CSV file, after RFC 4180 with {@code ,}, {@code ;} or TAB between the cells. A row that cannot be read costs itself:
 * reading goes on at the next line from which a row as wide as the header can be read.
 */
final class CsvSheet extends PulledSheet {

    private static final int HEADER_WITHIN = 20;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final String file;
    private final int headerLine;
    private final Lookahead lines;
    private final CsvRows rows;
    private final Header header;
    private final int width;

    private CsvSheet(String file, int headerLine, Lookahead lines, CsvRows rows, Header header) {
        this.file = file;
        this.headerLine = headerLine;
        this.lines = lines;
        this.rows = rows;
        this.header = header;
        this.width = width(header);
    }

    static Optional<Sheet> open(String file, PhysicalLines physical, Predicate<Header> isHeader) throws IOException {
        Lookahead lines = new Lookahead(physical);
        for (int ahead = 0; ahead < HEADER_WITHIN && lines.peek(ahead).isPresent(); ahead++) {
            Optional<Sheet> found = openAt(file, lines, ahead, isHeader);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Sheet> openAt(String file, Lookahead lines, int ahead, Predicate<Header> isHeader)
            throws IOException {
        int line = lines.peek(ahead).map(PhysicalLine::number).orElse(0);
        CsvSheet best = null;
        int past = 0;
        for (char separator : SEPARATORS) {
            CsvRows rows = new CsvRows(lines, separator);
            if (rows.attempt(ahead) instanceof Whole whole && isHeader.test(Header.of(whole.cells()))) {
                CsvSheet sheet = new CsvSheet(file, line, lines, rows, Header.of(whole.cells()));
                if (best == null || sheet.width > best.width) {
                    best = sheet;
                    past = ahead + whole.lines();
                }
            }
        }
        lines.drop(best == null ? 0 : past);
        return Optional.ofNullable(best);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public Place headerPlace() {
        return new Place(file, headerLine);
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Nullable
    Line read() {
        try {
            skipEmptyLines();
            Optional<PhysicalLine> first = lines.peek(0);
            return first.isEmpty() ? null : readAt(first.get());
        } catch (IOException e) {
            return new Damage(new Place(file, 0), "The rest of the file cannot be read: " + e.getMessage(), "");
        }
    }

    private Line readAt(PhysicalLine first) throws IOException {
        Place place = new Place(file, first.number());
        Attempt attempt = rows.attempt(0);
        if (attempt instanceof Whole whole && fits(whole.cells())) {
            lines.drop(whole.lines());
            return new Row(place, header, whole.cells());
        }
        lines.drop(1);
        if (attempt instanceof Whole whole) {
            if (whole.lines() > 1) {
                resume();
            }
            return new Damage(place, ragged(whole.cells().size()), first.content());
        }
        resume();
        return new Damage(place, ((Broken) attempt).problem(), first.content());
    }

    /** Passes over the rest of a damaged row: every line up to the next one from which a row can be read. */
    private void resume() throws IOException {
        while (lines.peek(0).isPresent() && !beginsRow()) {
            lines.drop(1);
        }
    }

    private boolean beginsRow() throws IOException {
        return rows.attempt(0) instanceof Whole whole && fits(whole.cells());
    }

    private void skipEmptyLines() throws IOException {
        Optional<PhysicalLine> line = lines.peek(0);
        while (line.isPresent() && !line.get().tooLong() && line.get().text().isBlank()) {
            lines.drop(1);
            line = lines.peek(0);
        }
    }

    private boolean fits(List<String> cells) {
        return cells.size() == width
                || (cells.size() > width
                        && cells.subList(width, cells.size()).stream().allMatch(String::isBlank));
    }

    private String ragged(int cells) {
        return "The row has %d cells, but must have %d like the header".formatted(cells, width);
    }

    /** A header may end with a separator too many. */
    private static int width(Header header) {
        int width = header.names().size();
        while (width > 1 && header.names().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
