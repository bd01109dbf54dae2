package org.netiquette.output.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Photo;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.output.AccountReport;
import org.netiquette.output.NightOf;
import org.netiquette.output.SharedFacts;
import org.netiquette.output.ToCheck;
import org.netiquette.output.Wording;
import org.netiquette.sheet.CsvReport;
import org.netiquette.sheet.book.Layout;
import org.netiquette.sheet.book.Value;
import org.netiquette.sheet.book.XlsxReport;
import org.netiquette.sheet.book.XlsxTab;
import org.netiquette.verdict.OwnVerdict;
import org.netiquette.verdict.Verdict;

/**
 * {@code to-check.csv}: people whose missing facts would settle what is still to be asked or looked at. A row's answers settle
 * one verdict each, but for those about a connection who vouches for others: they stand first. Filled in and saved as {@code people.csv} in the account's folder it is read the next night.
 */
final class ToCheckReport {

    private static final List<String> COLUMNS = List.of(
            "name",
            "profile_url",
            "photo",
            "headline",
            "company",
            "location",
            "industry",
            "schools",
            "groups",
            "communities",
            "mutual_connections",
            "introduced_by",
            "events",
            "trust",
            "follow",
            "outcome",
            "my_verdict",
            "same_as",
            "notes",
            "settles");

    /** In characters, where a column is not as wide as the others. */
    private static final Map<String, Integer> WIDTHS =
            Map.of("name", 24, "profile_url", 34, "headline", 28, "settles", 60, "photo", 8, "follow", 8);

    private static final Map<String, List<String>> CHOICES = Map.of(
            "photo", List.of("yes", "no"),
            "trust", List.of("trusted", "well", "known"),
            "follow", List.of("yes"),
            "outcome", List.of("said no", "withdrawn", "never", "keep"),
            "my_verdict", OwnVerdict.CHOICES.stream().map(Verdict::name).toList());

    private ToCheckReport() {}

    static void write(Writer out, AccountReport report) {
        try (CsvReport csv = CsvReport.to(out, COLUMNS)) {
            rows(report).forEach(csv::row);
        }
    }

    /** {@code to-check.xlsx}: the same as a workbook with drop-downs. */
    static void writeBook(OutputStream out, AccountReport report, NightOf night) throws IOException {
        XlsxReport book = new XlsxReport(night.asOf());
        XlsxTab tab = book.tab(new Layout(
                "people",
                List.of(),
                COLUMNS.stream()
                        .map(it -> new Layout.Heading(
                                it, WIDTHS.getOrDefault(it, 15), CHOICES.getOrDefault(it, List.of())))
                        .toList()));
        rows(report)
                .forEach(it -> tab.row(it.stream().<Value>map(Value.Text::new).toList()));
        tab.end();
        book.writeTo(out);
    }

    private static List<List<String>> rows(AccountReport report) {
        return Stream.concat(
                        SharedFacts.in(report.advice()).stream().map(ToCheckReport::row),
                        ToCheck.in(report.advice()).stream().map(ToCheckReport::row))
                .toList();
    }

    private static List<String> row(SharedFacts it) {
        return row(Map.of("name", it.about().name(), "profile_url", it.about().profileUrl(), "settles", it.text()));
    }

    private static List<String> row(Judgement judgement) {
        ReceivedInvitation it = judgement.fact();
        Map<String, String> known = Map.of(
                "name", it.inviter().name(),
                "profile_url", it.inviter().profileUrl(),
                "photo", photo(it.photo()),
                "headline", it.headline(),
                "company", it.company(),
                "location", it.location(),
                "industry", it.industry(),
                "mutual_connections", it.mutuals() == 0 ? "" : Integer.toString(it.mutuals()),
                "settles", String.join("; ", Wording.settles(judgement)));
        return row(known);
    }

    private static List<String> row(Map<String, String> known) {
        return COLUMNS.stream().map(column -> known.getOrDefault(column, "")).toList();
    }

    private static String photo(Photo photo) {
        return switch (photo) {
            case PRESENT -> "yes";
            case MISSING -> "no";
            case UNKNOWN -> "";
        };
    }
}
