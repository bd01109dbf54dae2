package org.netiquette.sheet;

import java.util.Iterator;

/**
 * A sheet being read from top to bottom, one line in memory at a time. Damage is a line like any other: reading never
 * throws, and goes on after it.
 */
public interface Sheet extends Iterator<Line>, AutoCloseable {

    /** The row of column names. */
    Header header();

    /** Where that row stands. */
    Place headerPlace();

    @Override
    void close();
}
