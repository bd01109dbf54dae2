package org.netiquette.sheet.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of a workbook being written, row by row. */
public final class XlsxTab {

    private static final int ROWS_IN_MEMORY = 1_000;
    /** Excel takes no more of them a sheet, and says that the workbook is damaged. */
    private static final int MOST_LINKS = 65_000;
    /** A text format: what is typed over such a cell stays text too. */
    private static final String AS_TEXT = "@";

    /** Characters that a landscape page holds at about six tenths of their size. */
    private static final double PAGE_WIDTH = 200;

    private final Worksheet sheet;
    private final Layout layout;
    private final int headRow;
    private int row;
    private int links;

    XlsxTab(Worksheet sheet, Layout layout) {
        this.sheet = sheet;
        this.layout = layout;
        this.headRow = layout.above().size();
        layOut();
        layout.above().forEach(this::row);
        head();
    }

    private void layOut() {
        sheet.freezePane(0, headRow + 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth(pagesAcross());
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(headRow);
        sheet.footer("&A · &P / &N", Position.CENTER);
        if (pagesAcross() > 1) {
            sheet.repeatCols(0, 1);
        }
        for (int i = 0; i < layout.columns().size(); i++) {
            sheet.width(i, layout.columns().get(i).width());
        }
    }

    /** So many that the letters stay large enough to be read. */
    private short pagesAcross() {
        double width =
                layout.columns().stream().mapToDouble(Layout.Heading::width).sum();
        return (short) Math.max(1, Math.round(width / PAGE_WIDTH));
    }

    private void head() {
        for (int i = 0; i < layout.columns().size(); i++) {
            sheet.inlineString(row, i, layout.columns().get(i).name());
            sheet.style(row, i)
                    .bold()
                    .fillColor("27405E")
                    .fontColor("FFFFFF")
                    .verticalAlignment("center")
                    .wrapText(true)
                    .set();
        }
        row++;
    }

    /** Writes the next row; it may be shorter than the columns are many. */
    public void row(List<Value> values) {
        for (int i = 0; i < values.size(); i++) {
            write(i, values.get(i));
        }
        if (row > headRow) {
            sheet.rowHeight(row, RowHeight.of(values, layout));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            flush();
        }
    }

    private void write(int column, Value value) {
        if (value instanceof Value.Text it) {
            text(column, it.text()).set();
        } else if (value instanceof Value.Heading it) {
            sheet.inlineString(row, column, XlsxText.of(it.text()));
            sheet.style(row, column).bold().fontSize(row == 0 ? 16 : 11).set();
        } else if (value instanceof Value.Painted it) {
            text(column, it.text())
                    .bold()
                    .fillColor(it.paint().ground())
                    .fontColor(it.paint().ink())
                    .set();
        } else if (value instanceof Value.Link it) {
            link(column, it);
        } else if (value instanceof Value.Figure it) {
            sheet.value(row, column, it.figure());
            style(column).horizontalAlignment("left").set();
        } else if (value instanceof Value.Day it) {
            sheet.value(row, column, it.date());
            style(column).format("yyyy-mm-dd").horizontalAlignment("left").set();
        }
    }

    private void link(int column, Value.Link it) {
        if (it.url().isEmpty() || links == MOST_LINKS) {
            text(column, it.text()).set();
            return;
        }
        links++;
        sheet.range(row, column, row, column).setHyperlink(HyperLink.external(it.url(), XlsxText.of(it.text())));
        text(column, it.text()).fontColor("0B57A4").underlined().set();
    }

    private StyleSetter text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, XlsxText.of(text));
        }
        StyleSetter style = style(column);
        style.format(AS_TEXT).wrapText(true);
        return style;
    }

    /** Below the column names each row ends with a line: texts of several lines would run into the next. */
    private StyleSetter style(int column) {
        StyleSetter style = sheet.style(row, column);
        style.verticalAlignment("top");
        if (row > headRow) {
            style.borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).borderColor(BorderSide.BOTTOM, "C9D0DA");
        }
        return style;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the sheet. */
    public void end() {
        int last = Math.max(row - 1, headRow + 1);
        sheet.setAutoFilter(headRow, 0, row - 1, layout.columns().size() - 1);
        for (int i = 0; i < layout.columns().size(); i++) {
            offer(layout.columns().get(i).choices(), i, last);
        }
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void offer(List<String> choices, int column, int last) {
        if (!choices.isEmpty()) {
            sheet.range(headRow + 1, column, last, column)
                    .validateWithListByFormula("\"" + String.join(",", choices) + "\"")
                    .allowBlank(true)
                    .errorTitle("")
                    .error("")
                    .showErrorMessage(false);
        }
    }
}
