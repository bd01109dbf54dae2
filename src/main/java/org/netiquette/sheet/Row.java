package org.netiquette.sheet;

import java.util.List;

/**
 * One data row of a sheet.
 *
 * @param place file and first line of the row
 * @param header the sheet's columns
 * @param cells the cells as they stand, without quotes
 */
public record Row(Place place, Header header, List<String> cells) implements Line {

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

    /** The row as it stands in one line: its cells joined by commas. */
    public String joined() {
        return String.join(",", cells);
    }

    /** The same row with the apostrophes of {@link SafeCell} taken off: for sheets that Netiquette itself may have written. */
    public Row unguarded() {
        return new Row(place, header, cells.stream().map(SafeCell::unguard).toList());
    }
}
