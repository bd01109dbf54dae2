package org.netiquette.output.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.netiquette.output.AccountReport;
import org.netiquette.output.AccountSummary;
import org.netiquette.output.AccountSummary.Status;
import org.netiquette.output.NightTotals;
import org.netiquette.output.Overview;
import org.netiquette.output.section.Texts;
import org.netiquette.verdict.Verdict;

/**
 * What stands on the page above the accounts.
 *
 * @param accounts those that need a person first
 * @param trend what the nights came to, all accounts together
 */
public record IndexView(
        Texts texts, Dress dress, LocalDate asOf, List<AccountSummary> accounts, List<Total> totals, Chart trend) {

    /** How many open invitations of all accounts came to a verdict. */
    public record Total(Verdict verdict, int count) {}

    static IndexView of(List<AccountSummary> summaries, LocalDate asOf, Overview overview) {
        Texts texts = Texts.in(overview.language());
        List<Total> totals = AccountReport.READING_ORDER.stream()
                .map(it -> new Total(
                        it, summaries.stream().mapToInt(one -> one.count(it)).sum()))
                .toList();
        Map<Verdict, Integer> tonight = totals.stream().collect(Collectors.toMap(Total::verdict, Total::count));
        return new IndexView(
                texts,
                Dress.OURS,
                asOf,
                summaries.stream().sorted(AccountSummary.NEEDING_A_PERSON_FIRST).toList(),
                totals,
                new Charts(texts).nights(overview.nights(), new NightTotals(asOf, tonight)));
    }

    /** How many accounts need a person. */
    public long needing() {
        return accounts.stream()
                .filter(it -> it.status() != Status.DONE || it.count(Verdict.LOOK) > 0)
                .count();
    }

    /** How many invitations are open. */
    public int open() {
        return totals.stream().mapToInt(Total::count).sum();
    }

    /** Whether the account has a page of its own. */
    public boolean hasPage(AccountSummary it) {
        return it.status() != Status.UNUSABLE;
    }

    /** Where that page is, seen from this one. */
    public String link(AccountSummary it) {
        return "./" + URLEncoder.encode(it.account(), StandardCharsets.UTF_8).replace("+", "%20") + "/report.html";
    }

    /** The verdict whose colour a status has. */
    public Verdict tone(AccountSummary it) {
        return switch (it.status()) {
            case UNUSABLE -> Verdict.DECLINE;
            case PARTLY -> Verdict.LOOK;
            case DONE -> Verdict.ACCEPT;
        };
    }
}
