package org.netiquette.output.file;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Photo;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.output.AccountReport;
import org.netiquette.output.ToCheck;
import org.netiquette.output.Wording;
import org.netiquette.sheet.CsvReport;

/**
 * {@code to-check.csv}: people whose missing facts would settle what is still to be asked or looked at. Filled in and
 * saved as {@code people.csv} in the account's folder it is read the next night.
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

    private ToCheckReport() {}

    static void write(Writer out, AccountReport report) {
        try (CsvReport csv = CsvReport.to(out, COLUMNS)) {
            ToCheck.in(report.advice()).forEach(it -> csv.row(row(it)));
        }
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
