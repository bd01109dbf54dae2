package org.netiquette.sheet;

import java.util.Iterator;
import java.util.List;

/**
 * A sheet being read from top to bottom, one line in memory at a time. Damage is a line like any other: reading never
 * throws, and goes on after it.
 */
public interface Sheet extends Iterator<Line>, AutoCloseable {

    /** The row of column names. */
    Header header();

    /** Where that row stands. */
    Place headerPlace();

    /** Names of the other sheets in the same workbook, which are not read; none where there is but one. */
    default List<String> others() {
        return List.of();
    }

    @Override
    void close();
}
