package org.netiquette.output;

import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Photo;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.sheet.CsvReport;
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

    private ToCheckReport() {}

    static void write(Writer out, AccountReport report) {
        try (CsvReport csv = CsvReport.to(out, COLUMNS)) {
            List<Judgement> all =
                    report.advice().stream().map(Advice::judgement).toList();
            SharedFacts.of(all.stream().filter(ToCheckReport::isOpen).toList()).forEach(it -> csv.row(row(it)));
            all.stream()
                    .filter(it -> (isOpen(it) && settled(it) > 0) || isPerhapsKnown(it))
                    .sorted(Comparator.comparing(ToCheckReport::settled).reversed())
                    .forEach(it -> csv.row(row(it)));
        }
    }

    /** Whether the verdict leaves something to ask or to look at. */
    static boolean isOpen(Judgement it) {
        Verdict verdict = it.decision().verdict();
        return verdict == Verdict.ASK || verdict == Verdict.LOOK;
    }

    /** Whether only the member can say that this is somebody whom earlier nights knew under another link. */
    private static boolean isPerhapsKnown(Judgement it) {
        return !it.fact().course().perhaps().isEmpty();
    }

    private static long settled(Judgement it) {
        return isOpen(it)
                ? it.settles().stream()
                        .filter(settling -> settling.isOwn() && settling.settles())
                        .count()
                : 0;
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
                "settles", Wording.settles(judgement));
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
