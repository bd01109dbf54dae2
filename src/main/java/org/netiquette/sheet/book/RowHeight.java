package org.netiquette.sheet.book;

import java.util.List;

/** How high a row of wrapped text must be: not every program works it out when it opens a workbook. */
final class RowHeight {

    private static final double LINE = 15;
    /** Excel allows 409 points; a row that fills the screen hides the next one. */
    private static final int MOST_LINES = 18;

    private RowHeight() {}

    /** In points. */
    static double of(List<Value> values, Layout layout) {
        int lines = 1;
        for (int i = 0; i < Math.min(values.size(), layout.columns().size()); i++) {
            lines = Math.max(
                    lines, lines(text(values.get(i)), layout.columns().get(i).width()));
        }
        return LINE * Math.min(lines, MOST_LINES);
    }

    private static int lines(String text, double width) {
        return text.lines()
                .limit(MOST_LINES)
                .mapToInt(it -> 1 + (int) (it.length() / (width * 1.1)))
                .sum();
    }

    private static String text(Value value) {
        if (value instanceof Value.Text it) {
            return it.text();
        }
        return value instanceof Value.Link it ? it.text() : "";
    }
}
