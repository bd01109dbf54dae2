package org.netiquette.output.file;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.netiquette.output.AccountSummary;
import org.netiquette.sheet.CsvReport;
import org.netiquette.verdict.Verdict;

/** {@code summary.csv}: one row an account, those that need a person first. */
final class SummaryReport {

    private static final List<String> COLUMNS = List.of(
            "account",
            "status",
            "open",
            "accept",
            "ask",
            "wait",
            "look",
            "decline",
            "invite",
            "introductions",
            "follow_ups",
            "rejects",
            "problem");

    private SummaryReport() {}

    static void write(Writer out, List<AccountSummary> accounts) {
        try (CsvReport csv = CsvReport.to(out, COLUMNS)) {
            accounts.stream().sorted(AccountSummary.NEEDING_A_PERSON_FIRST).forEach(it -> csv.row(row(it)));
        }
    }

    private static List<String> row(AccountSummary it) {
        return List.of(
                it.account(),
                it.status().name().toLowerCase(Locale.ROOT),
                Integer.toString(it.open()),
                count(it, Verdict.ACCEPT),
                count(it, Verdict.ASK),
                count(it, Verdict.WAIT),
                count(it, Verdict.LOOK),
                count(it, Verdict.DECLINE),
                Integer.toString(it.outreach().invite()),
                Integer.toString(it.network().introductions()),
                Integer.toString(it.network().followUps()),
                Integer.toString(it.rejects()),
                it.problem());
    }

    private static String count(AccountSummary it, Verdict verdict) {
        return Integer.toString(it.count(verdict));
    }
}
