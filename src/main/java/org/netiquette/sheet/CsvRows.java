package org.netiquette.sheet;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.netiquette.sheet.PhysicalLines.PhysicalLine;

/** Tries to read a row from the physical lines ahead; takes none of them. */
final class CsvRows {

    private static final int MOST_CELLS = 2_000;

    /** What a try came to. */
    sealed interface Attempt {}

    /** A row of so many physical lines. */
    record Whole(int lines, List<String> cells) implements Attempt {}

    /** No row begins here, and why. */
    record Broken(String problem) implements Attempt {}

    private final Lookahead lines;
    private final char separator;
    private final RFC4180Parser parser;

    CsvRows(Lookahead lines, char separator) {
        this.lines = lines;
        this.separator = separator;
        this.parser = new RFC4180ParserBuilder().withSeparator(separator).build();
    }

    /** Reads the row that begins so many lines ahead; the line must be there. */
    Attempt attempt(int ahead) throws IOException {
        QuoteScan scan = new QuoteScan(separator);
        StringBuilder text = new StringBuilder();
        int count = 0;
        do {
            Optional<PhysicalLine> line = lines.peek(ahead + count);
            if (line.isEmpty()
                    || text.length() > PhysicalLines.LONGEST
                    || line.get().tooLong()) {
                return count == 0 ? tooLong() : neverClosed();
            }
            scan.feed(line.get().text());
            text.append(line.get().text());
            count++;
        } while (scan.isOpen() && !scan.isBroken());
        return scan.isBroken() ? goesOn(count) : parse(text, count, scan.cells());
    }

    private Attempt parse(StringBuilder text, int count, int cells) throws IOException {
        if (text.indexOf("\0") >= 0) {
            return new Broken("The row has NUL characters, but must be text");
        }
        // opencsv looks for the next quote once a cell: without a bound a long row of separators would take hours.
        if (cells > MOST_CELLS) {
            return new Broken("The row has %d cells, but must have at most %d".formatted(cells, MOST_CELLS));
        }
        return new Whole(count, List.of(parser.parseLine(withoutLineEnd(text))));
    }

    private static String withoutLineEnd(StringBuilder text) {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == '\r') {
            end--;
        }
        return text.substring(0, end);
    }

    private static Attempt goesOn(int count) {
        return count > 1
                ? neverClosed()
                : new Broken(
                        "A cell goes on after its closing quote, but must end there; quotes inside a cell are doubled");
    }

    private static Attempt neverClosed() {
        return new Broken(
                "A quote opens here and is not closed, but a cell that begins with a quote must end with one");
    }

    private static Attempt tooLong() {
        return new Broken(
                "The line is longer than %d characters, but must be shorter".formatted(PhysicalLines.LONGEST));
    }
}
