package org.netiquette.output.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.netiquette.output.AccountReport;
import org.netiquette.output.Addressee;
import org.netiquette.output.NightOf;
import org.netiquette.output.section.Column.Width;
import org.netiquette.output.section.Texts;
import org.netiquette.output.section.ToDo;
import org.netiquette.output.section.Today;
import org.netiquette.sheet.book.Layout;
import org.netiquette.sheet.book.Value;
import org.netiquette.sheet.book.XlsxReport;
import org.netiquette.sheet.book.XlsxTab;

/** The first sheet: the night in figures, then what to do today. */
final class SummaryTab {

    private final Texts texts;
    private final AccountReport report;
    private final NightOf night;
    private final Addressee reader;

    SummaryTab(Texts texts, AccountReport report, NightOf night, Addressee reader) {
        this.texts = texts;
        this.report = report;
        this.night = night;
        this.reader = reader;
    }

    void write(XlsxReport book, Today today) {
        XlsxTab tab = book.tab(new Layout(
                texts.get("section.summary"),
                above(today),
                List.of(
                        heading("what", Width.NARROW),
                        heading("who", Width.MIDDLE),
                        heading("why", Width.WIDE),
                        heading("message", Width.WIDE),
                        heading("check", Width.WIDE),
                        heading("settles", Width.WIDE))));
        today.groups().stream().flatMap(it -> it.toDos().stream()).forEach(it -> tab.row(row(it)));
        int left = today.size()
                - today.groups().stream().mapToInt(it -> it.toDos().size()).sum();
        if (left > 0) {
            tab.row(List.of(new Value.Heading(texts.get("page.more", left))));
        }
        tab.end();
    }

    private Layout.Heading heading(String key, Width width) {
        return new Layout.Heading(texts.get("column." + key), Values.width(width), List.of());
    }

    private List<List<Value>> above(Today today) {
        List<List<Value>> above = new ArrayList<>();
        above.add(List.of(new Value.Heading(texts.get("page.heading"))));
        above.add(List.of(new Value.Heading(reader.name())));
        above.add(List.of(new Value.Heading(texts.get("page.night", night.asOf(), report.account(), night.policy()))));
        above.add(List.of());
        AccountReport.READING_ORDER.stream()
                .filter(it -> report.count(it) > 0)
                .forEach(it ->
                        above.add(List.of(Values.painted(texts.verdict(it), it), new Value.Figure(report.count(it)))));
        above.add(List.of());
        above.add(List.of(new Value.Heading(texts.get("page.today") + ": " + texts.get("count.to_do", today.size()))));
        return above;
    }

    private static List<Value> row(ToDo it) {
        return List.of(
                Values.painted(it.word(), it.verdict()),
                Values.of(it.who()),
                new Value.Text(it.why()),
                new Value.Text(words(it.drafts())),
                new Value.Text(String.join("\n", it.checks())),
                new Value.Text(it.outcomes().stream().map(ToDo.Outcome::text).collect(Collectors.joining("\n"))));
    }

    /** Of several each says for whom it is. */
    private static String words(List<ToDo.Draft> drafts) {
        return drafts.stream()
                .map(it -> drafts.size() == 1 ? it.text() : it.label() + ":\n" + it.text())
                .collect(Collectors.joining("\n\n"));
    }
}
