package org.netiquette.output.comparison;

import java.io.Writer;
import java.util.List;
import org.netiquette.sheet.CsvReport;

/** {@code changes.csv}: one row a decision that comes out otherwise; of one person and invitation, all nights in one row. */
final class ChangesSheet {

    private static final List<String> COLUMNS = List.of(
            "danger",
            "source",
            "account",
            "name",
            "profile_url",
            "sent_at",
            "before",
            "after",
            "rule_before",
            "rule_after",
            "why_before",
            "why_after",
            "facts_changed",
            "relationship",
            "note_kind",
            "note",
            "policy_before",
            "policy_after",
            "nights",
            "first_night",
            "last_night");

    private ChangesSheet() {}

    static void write(Writer out, Comparison comparison) {
        try (CsvReport csv = CsvReport.to(out, COLUMNS)) {
            comparison.changes().forEach(it -> csv.row(row(it)));
        }
    }

    private static List<String> row(ChangedDecision it) {
        return List.of(
                it.danger().name(),
                it.source().name(),
                it.account(),
                it.person().name(),
                it.person().profileUrl(),
                it.person().sentAt(),
                verdict(it.before()),
                verdict(it.after()),
                it.before().rule(),
                it.after().rule(),
                it.before().reason(),
                it.after().reason(),
                String.join("; ", it.facts()),
                it.person().relationship(),
                it.person().noteKind(),
                it.person().note(),
                it.before().policy(),
                it.after().policy(),
                it.nights().count() == 0 ? "" : Integer.toString(it.nights().count()),
                it.nights().first(),
                it.nights().last());
    }

    private static String verdict(Opinion it) {
        return it.verdict().map(Enum::name).orElse("");
    }
}
