package org.netiquette.sheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The text of a workbook's cell: numbers in plain digits, dates in ISO 8601, everything else as it stands. */
final class XlsxCell {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    /** Colours, conditions, locales, quoted and escaped text of a number format: none of them makes a date. */
    private static final Pattern LITERALS = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.|_.");

    private static final Pattern DATE = Pattern.compile("[yd]|m{3,}|h+:", Pattern.CASE_INSENSITIVE);

    private XlsxCell() {}

    static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? date(cell.asDate()) : number(cell);
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean() ? "TRUE" : "FALSE";
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    private static String number(Cell cell) {
        return cell.asNumber().signum() == 0
                ? "0"
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }

    private static String date(LocalDateTime date) {
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : MINUTES.format(date);
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DATE.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }
}
