package org.netiquette.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netiquette.sheet.PhysicalLines.PhysicalLine;

/** Physical lines that may be looked at before they are taken. */
final class Lookahead implements AutoCloseable {

    private final PhysicalLines lines;
    private final List<PhysicalLine> read = new ArrayList<>();
    private int first;

    Lookahead(PhysicalLines lines) {
        this.lines = lines;
    }

    /** The line that is so many lines ahead, from 0; empty when the file ends before. */
    Optional<PhysicalLine> peek(int ahead) throws IOException {
        while (first + ahead >= read.size()) {
            Optional<PhysicalLine> next = lines.next();
            if (next.isEmpty()) {
                return next;
            }
            read.add(next.get());
        }
        return Optional.of(read.get(first + ahead));
    }

    /** Leaves so many lines behind. */
    void drop(int count) {
        first += count;
        // Clearing only when half of it is behind keeps the whole linear.
        if (first * 2 > read.size()) {
            read.subList(0, first).clear();
            first = 0;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
