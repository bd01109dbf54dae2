package org.netiquette.output.book;

import java.util.EnumMap;
import java.util.Map;
import org.netiquette.output.section.Cell;
import org.netiquette.output.section.Column;
import org.netiquette.sheet.book.Value;
import org.netiquette.sheet.book.Value.Paint;
import org.netiquette.verdict.Verdict;

/** Cells of a section as values of a workbook: widths in characters, verdicts in their colours. */
final class Values {

    private static final Map<Verdict, Paint> PAINTS = new EnumMap<>(Map.of(
            Verdict.LOOK, new Paint("FDF0D5", "6D4300"),
            Verdict.ASK, new Paint("E3EDFB", "153F78"),
            Verdict.ACCEPT, new Paint("DFF3E5", "124D29"),
            Verdict.DECLINE, new Paint("F9E4E4", "7C1A1A"),
            Verdict.WAIT, new Paint("E9EBF0", "3C4254"),
            Verdict.SKIP, new Paint("E9EBF0", "3C4254"),
            Verdict.INVITE, new Paint("DCF1F2", "0B4A53"),
            Verdict.INTRODUCE, new Paint("ECE6FA", "43298A"),
            Verdict.WITHDRAW, new Paint("FBE8DC", "73350C")));
    private static final Paint PLAIN = new Paint("FFFFFF", "000000");

    private Values() {}

    static Value of(Cell cell) {
        if (cell instanceof Cell.Link it) {
            return new Value.Link(it.text(), it.url());
        } else if (cell instanceof Cell.Judged it) {
            return painted(it.text(), it.verdict());
        } else if (cell instanceof Cell.Day it) {
            return new Value.Day(it.date());
        } else if (cell instanceof Cell.Figure it) {
            return new Value.Figure(it.value());
        }
        return new Value.Text(cell.text());
    }

    static Value painted(String text, Verdict verdict) {
        return new Value.Painted(text, PAINTS.getOrDefault(verdict, PLAIN));
    }

    static double width(Column.Width width) {
        return switch (width) {
            case NARROW -> 13;
            case MIDDLE -> 22;
            case WIDE -> 44;
        };
    }
}
