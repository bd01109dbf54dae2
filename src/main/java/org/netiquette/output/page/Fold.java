package org.netiquette.output.page;

import java.util.List;
import org.netiquette.output.section.Cell;

/**
 * A section as a page shows it.
 *
 * @param id name of the section
 * @param columns keys of its columns
 * @param rows those on the page
 * @param size how many rows there are in all
 */
public record Fold(String id, List<String> columns, List<List<Cell>> rows, int size) {

    public Fold {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether the workbook has more. */
    public boolean isCut() {
        return rows.size() < size;
    }
}
