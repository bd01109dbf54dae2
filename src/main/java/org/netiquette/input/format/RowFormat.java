package org.netiquette.input.format;

import java.util.List;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Row;

/**
 * Knows one kind of file by its header and turns its rows into records.
 *
 * @param <T> what a row becomes
 */
public interface RowFormat<T> {

    /** The kind of row, as the ledger names it: {@code connections}, {@code contacts}, {@code people} … */
    String kind();

    /**
     * Whether a file is of this kind.
     *
     * @param fileName the base name, as it stands
     * @param header the row that may be its header
     */
    boolean recognises(String fileName, Header header);

    /** What is to be said of a sheet of this kind as a whole, such as columns that are not understood; goes to {@code rejects.csv}. */
    default List<String> remarks(Header header) {
        return List.of();
    }

    /** Reads one data row. Never throws for anything that stands in a cell. */
    Outcome<T> read(Row row);
}
