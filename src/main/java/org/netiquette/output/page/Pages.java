package org.netiquette.output.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.netiquette.output.AccountReport;
import org.netiquette.output.AccountSummary;
import org.netiquette.output.Addressee;
import org.netiquette.output.NightOf;
import org.netiquette.output.Overview;

/** Writes the pages that people open. The templates are compiled with the program, and escape whatever comes from outside. */
public final class Pages {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private Pages() {}

    /** {@code index.html}: all accounts of a night on one page. */
    public static void index(Writer out, List<AccountSummary> accounts, LocalDate asOf, Overview overview) {
        write(out, "index.jte", IndexView.of(accounts, asOf, overview));
    }

    /** {@code report.html}: one self-contained page for a member. */
    public static void member(Writer out, AccountReport report, NightOf night, Addressee reader) {
        write(out, "report.jte", MemberView.of(report, night, reader));
    }

    /**
     * A page of another room.
     *
     * @param template its name below {@code src/main/jte}
     * @param page what the template shows
     */
    public static void write(Writer out, String template, Object page) {
        TEMPLATES.render(template, page, new WriterOutput(new Printable(out)));
    }
}
