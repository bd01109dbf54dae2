package org.netiquette.sheet.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook being written: no cell of it is a formula, it opens without a warning, prints on landscape pages with its
 * column names on each, and has the same bytes for the same cells and date.
 */
public final class XlsxReport {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "Netiquette", "1.0");
    private final LocalDate asOf;

    /** @param asOf the date that the workbook says it was made on */
    public XlsxReport(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Begins a sheet behind those that there are; it must be ended before the next begins. */
    public XlsxTab tab(Layout layout) {
        return new XlsxTab(workbook.newWorksheet(layout.name()), layout);
    }

    /** Ends the workbook. */
    public void writeTo(OutputStream out) throws IOException {
        workbook.finish();
        Timeless.copy(bytes.toByteArray(), asOf, out);
    }
}
