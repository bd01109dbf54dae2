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

    private static final Map<Verdict, Paint> PAINTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Verdict.LOOK, new Paint("FDF0D5", "6D4300")),
            Map.entry(Verdict.ASK, new Paint("E3EDFB", "153F78")),
            Map.entry(Verdict.ACCEPT, new Paint("DFF3E5", "124D29")),
            Map.entry(Verdict.DECLINE, new Paint("F9E4E4", "7C1A1A")),
            Map.entry(Verdict.WAIT, new Paint("E9EBF0", "3C4254")),
            Map.entry(Verdict.SKIP, new Paint("E9EBF0", "3C4254")),
            Map.entry(Verdict.INVITE, new Paint("DCF1F2", "0B4A53")),
            Map.entry(Verdict.INTRODUCE, new Paint("ECE6FA", "43298A")),
            Map.entry(Verdict.WITHDRAW, new Paint("FBE8DC", "73350C")),
            Map.entry(Verdict.ANSWER, new Paint("E3EDFB", "153F78")),
            Map.entry(Verdict.THANK, new Paint("DFF3E5", "124D29")),
            Map.entry(Verdict.CALL, new Paint("DCF1F2", "0B4A53")),
            Map.entry(Verdict.KEEP, new Paint("E9EBF0", "3C4254"))));
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
