package org.netiquette.output.comparison;

import java.util.List;
import org.netiquette.output.Sha256;

/** {@code report.html}: one page that needs nothing beside itself; its policy lets no browser load or run anything. */
final class ComparisonPage {

    /** A browser can show that many rows and still be scrolled; the sheet has them all. */
    static final int MOST_ROWS = 5_000;

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1rem/1.45 system-ui, sans-serif; max-width: 80rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
            table { border-collapse: collapse; width: 100%; }
            th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #8886; }
            td { overflow-wrap: anywhere; }
            .people { table-layout: fixed; }
            .people th:nth-child(1), .people th:nth-child(6) { width: 13%; }
            .people th:nth-child(2) { width: 10%; } .people th:nth-child(3) { width: 11rem; }
            td bdi { white-space: pre-wrap; }
            th { font-size: .85rem; }
            """;

    private final Comparison comparison;
    private final Markup page = new Markup();

    private ComparisonPage(Comparison comparison) {
        this.comparison = comparison;
    }

    static String of(Comparison comparison) {
        return new ComparisonPage(comparison).whole();
    }

    private String whole() {
        page.ours("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")
                .ours("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src %s;"
                                .formatted(Sha256.allowed(STYLE))
                        + " base-uri 'none'; form-action 'none'\">")
                .ours("<meta name=\"referrer\" content=\"no-referrer\">")
                .ours("<meta name=\"viewport\" content=\"width=device-width\">")
                .element("title", "What the new rules change")
                .ours("<style>" + STYLE + "</style>\n</head>\n<body>")
                .element("h1", "What the new rules change");
        head();
        ways();
        for (Danger danger : Danger.values()) {
            people(danger);
        }
        return page.ours("</body>\n</html>").toString();
    }

    private void head() {
        page.element("p", comparison.sides());
        page.element("p", comparison.filesSentence());
        if (!comparison.files().isEmpty()) {
            page.ours("<details><summary>The files</summary>\n<ul>");
            comparison
                    .files()
                    .forEach(
                            it -> page.element("li", it.path() + ": " + it.how().shown()));
            page.ours("</ul>\n</details>");
        }
        page.ours("<ul>");
        comparison.sources().forEach(it -> page.element("li", comparison.sentence(it)));
        page.ours("</ul>");
        comparison.remarks().forEach(it -> page.element("p", it));
    }

    private void ways() {
        List<Way> ways = comparison.ways();
        if (ways.isEmpty()) {
            return;
        }
        page.element("h2", "From what to what, by which rule").ours("<table>\n<tr>");
        List.of("decisions", "of", "before", "now", "rule before", "rule now").forEach(it -> page.element("th", it));
        page.ours("</tr>");
        for (Way it : ways) {
            page.ours("<tr>")
                    .cell(Integer.toString(it.times()))
                    .cell(it.source().title())
                    .cell(it.before())
                    .cell(it.after())
                    .cell(it.ruleBefore())
                    .cell(it.ruleAfter())
                    .ours("</tr>");
        }
        page.ours("</table>");
    }

    private void people(Danger danger) {
        List<ChangedDecision> all = comparison.changes();
        List<ChangedDecision> shown = all.stream()
                .limit(MOST_ROWS)
                .filter(it -> it.danger() == danger)
                .toList();
        long these = all.stream().filter(it -> it.danger() == danger).count();
        if (these == 0) {
            return;
        }
        page.element("h2", "%s: %d".formatted(danger.title(), these));
        if (!shown.isEmpty()) {
            table(shown);
        }
        if (these > shown.size()) {
            page.element("p", "%d more are in changes.csv alone.".formatted(these - shown.size()));
        }
    }

    private void table(List<ChangedDecision> shown) {
        page.ours("<table class=\"people\">\n<tr>");
        List.of("person", "account", "verdict", "why now", "why before", "what reads otherwise", "their note")
                .forEach(it -> page.element("th", it));
        page.ours("</tr>");
        shown.forEach(this::row);
        page.ours("</table>");
    }

    private void row(ChangedDecision it) {
        page.ours("<tr>")
                .linked(name(it.person()), it.person().profileUrl())
                .cell(it.account() + seen(it))
                .cell(it.before().shown() + " \u2192 " + it.after().shown())
                .cell(why(it.after()))
                .cell(why(it.before()))
                .cell(it.facts().isEmpty() ? "nothing: the rules decide otherwise" : String.join("\n", it.facts()))
                .cell(it.person().note())
                .ours("</tr>");
    }

    private static String name(ChangedDecision.Person it) {
        return it.name().isEmpty() ? it.profileUrl() : it.name();
    }

    private static String seen(ChangedDecision it) {
        ChangedDecision.Nights nights = it.nights();
        if (nights.count() == 0) {
            return it.source() == Source.OUTREACH ? ", to invite" : "";
        }
        return nights.count() == 1
                ? ", night of " + nights.first()
                : ", %d nights from %s to %s".formatted(nights.count(), nights.first(), nights.last());
    }

    private static String why(Opinion it) {
        return it.reason().isEmpty() ? it.by() : it.reason() + "\n" + it.rule();
    }
}
