package org.netiquette.sheet;

import java.util.List;

/**
 * One data row of a sheet.
 *
 * @param place file and first line of the row
 * @param header the sheet's columns
 * @param cells the cells as they stand, without quotes
 */
public record Row(Place place, Header header, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, trimmed; empty when the sheet or the row has no such column. */
    public String get(String column) {
        int position = header.position(column);
        return position < 0 || position >= cells.size()
                ? ""
                : cells.get(position).strip();
    }

    /** The first of these columns that has something in it, trimmed; empty when none has. */
    public String first(String... columns) {
        for (String column : columns) {
            String cell = get(column);
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }

    /** Whether every cell is blank. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
