package org.netiquette.sheet;

/**
 * Follows the quotes of a row from line to line, after RFC 4180: a quote opens only at the beginning of a cell, and after
 * the closing quote the cell ends.
 */
final class QuoteScan {

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final char separator;
    private State state = State.CELL_START;
    private int cells = 1;
    private boolean broken;

    QuoteScan(char separator) {
        this.separator = separator;
    }

    /** Takes in the next line of the row, with its line end. */
    void feed(String line) {
        for (int i = 0; i < line.length() && !broken; i++) {
            feed(line.charAt(i));
        }
    }

    /** Whether the row goes on in the next line. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** Whether text stands after a closing quote. */
    boolean isBroken() {
        return broken;
    }

    /** Cells seen. */
    int cells() {
        return cells;
    }

    private void feed(char it) {
        switch (state) {
            case CELL_START -> state = it == '"' ? State.QUOTED : outside(it);
            case PLAIN -> state = outside(it);
            case QUOTED -> state = it == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> state = afterQuote(it);
        }
    }

    private State outside(char it) {
        if (it == separator) {
            cells++;
            return State.CELL_START;
        }
        return State.PLAIN;
    }

    private State afterQuote(char it) {
        if (it == '"') {
            return State.QUOTED;
        }
        if (it == separator) {
            return outside(it);
        }
        broken = it != '\r' && it != '\n';
        return State.QUOTE_IN_QUOTED;
    }
}
