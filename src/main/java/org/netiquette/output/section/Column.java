package org.netiquette.output.section;

import java.util.List;
import java.util.function.Function;

/**
 * One column of a section.
 *
 * @param key its name; the reader sees the text of {@code column.KEY}
 * @param width how much room it needs
 * @param shown where it stands
 * @param cell what stands in it
 * @param choices what a workbook offers to those who fill it in; empty for none
 */
public record Column<T>(String key, Width width, Shown shown, Function<T, Cell> cell, List<String> choices) {

    public Column {
        choices = List.copyOf(choices);
    }

    /** How much room a column needs. */
    public enum Width {
        NARROW,
        MIDDLE,
        WIDE
    }

    /** Where a column stands. */
    public enum Shown {
        EVERYWHERE,
        /** In the workbook alone: a page has less room. */
        WORKBOOK
    }

    static <T> Column<T> of(String key, Width width, Function<T, Cell> cell) {
        return new Column<>(key, width, Shown.EVERYWHERE, cell, List.of());
    }

    /** Text that anything may stand in. */
    static <T> Column<T> text(String key, Width width, Function<T, String> text) {
        return of(key, width, it -> new Cell.Text(text.apply(it)));
    }

    /** The same, in the workbook alone. */
    Column<T> inWorkbook() {
        return new Column<>(key, width, Shown.WORKBOOK, cell, choices);
    }

    /** The same, to be filled in by a person. */
    Column<T> offering(List<String> answers) {
        return new Column<>(key, width, shown, cell, answers);
    }
}
