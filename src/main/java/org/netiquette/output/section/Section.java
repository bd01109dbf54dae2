package org.netiquette.output.section;

import java.util.List;

/**
 * A part of the reports: a sheet of the workbook, a fold of the page.
 *
 * @param id its name; the reader sees the text of {@code section.ID}
 * @param columns its columns
 * @param things what its rows are about, in the order of the rows
 */
public record Section<T>(String id, List<Column<T>> columns, List<T> things) {

    public Section {
        columns = List.copyOf(columns);
        things = List.copyOf(things);
    }

    /** How many rows there are. */
    public int size() {
        return things.size();
    }

    /** The cells of a row, counted from 0, by column. */
    public List<Cell> row(int index) {
        return columns.stream().map(it -> it.cell().apply(things.get(index))).toList();
    }

    /** The same with fewer columns: those that a page has room for. */
    public Section<T> onPage() {
        return new Section<>(
                id,
                columns.stream()
                        .filter(it -> it.shown() == Column.Shown.EVERYWHERE)
                        .toList(),
                things);
    }
}
