package org.netiquette.output.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.netiquette.output.AccountReport;
import org.netiquette.output.Addressee;
import org.netiquette.output.NightOf;
import org.netiquette.output.section.Column;
import org.netiquette.output.section.Section;
import org.netiquette.output.section.Sections;
import org.netiquette.output.section.Texts;
import org.netiquette.output.section.Today;
import org.netiquette.sheet.book.Layout;
import org.netiquette.sheet.book.XlsxReport;
import org.netiquette.sheet.book.XlsxTab;

/** Writes the workbooks that people open. */
public final class Books {

    private Books() {}

    /** {@code netiquette.xlsx}: what to do today, then a sheet for each section. */
    public static void member(OutputStream out, AccountReport report, NightOf night, Addressee reader)
            throws IOException {
        Texts texts = Texts.in(reader.language());
        XlsxReport book = new XlsxReport(night.asOf());
        new SummaryTab(texts, report, night, reader).write(book, Today.of(report, night, texts));
        Sections.of(report, night, texts).forEach(it -> write(book, it, texts));
        book.writeTo(out);
    }

    private static void write(XlsxReport book, Section<?> section, Texts texts) {
        List<Layout.Heading> headings = new ArrayList<>();
        section.columns().forEach(it -> headings.add(heading(it, texts)));
        XlsxTab tab = book.tab(new Layout(texts.get("section." + section.id()), List.of(), headings));
        for (int i = 0; i < section.size(); i++) {
            tab.row(section.row(i).stream().map(Values::of).toList());
        }
        tab.end();
    }

    private static Layout.Heading heading(Column<?> column, Texts texts) {
        return new Layout.Heading(texts.get("column." + column.key()), Values.width(column.width()), column.choices());
    }
}
