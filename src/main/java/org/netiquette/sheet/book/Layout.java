package org.netiquette.sheet.book;

import java.util.List;

/**
 * How a sheet of a workbook is laid out.
 *
 * @param name its name on the tab
 * @param above rows above the column names, such as a title
 * @param columns its columns
 */
public record Layout(String name, List<List<Value>> above, List<Heading> columns) {

    public Layout {
        above = List.copyOf(above);
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param name what its first cell says
     * @param width in characters
     * @param choices what the drop-down of its cells offers; empty for none. Other words may be typed all the same.
     */
    public record Heading(String name, double width, List<String> choices) {

        public Heading {
            choices = List.copyOf(choices);
        }
    }
}
