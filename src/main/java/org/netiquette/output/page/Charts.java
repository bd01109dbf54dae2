package org.netiquette.output.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Note;
import org.netiquette.network.Manners;
import org.netiquette.output.AccountReport;
import org.netiquette.output.NightOf;
import org.netiquette.output.NightTotals;
import org.netiquette.output.page.Chart.Bar;
import org.netiquette.output.page.Chart.Part;
import org.netiquette.output.section.SentSection;
import org.netiquette.output.section.Texts;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Verdict;

/** The figures of an account as charts. */
final class Charts {

    private static final int NIGHTS = 14;
    private static final int RULES = 10;

    private final Texts texts;

    Charts(Texts texts) {
        this.texts = texts;
    }

    List<Chart> of(AccountReport report, NightOf night, List<NightTotals> before) {
        Manners sent = report.findings().manners();
        return Stream.of(
                        nights(before, tonight(report, night)),
                        rules(report),
                        notes(report),
                        fates("sent", SentSection.byNote(sent, texts)),
                        fates("sent_by_day", SentSection.byDay(sent, texts)),
                        fates("sent_by_opening", SentSection.byOpening(sent, texts)))
                .filter(it -> !it.bars().isEmpty())
                .toList();
    }

    /** The newest nights, this one last. */
    Chart nights(List<NightTotals> before, NightTotals tonight) {
        List<Bar> bars = new ArrayList<>();
        before.stream()
                .skip(Math.max(0, before.size() - NIGHTS + 1))
                .forEach(it -> bars.add(new Bar(it.night().toString(), parts(it.verdicts()))));
        bars.add(new Bar(texts.get("chart.tonight", tonight.night()), parts(tonight.verdicts())));
        return new Chart("nights", bars);
    }

    private static NightTotals tonight(AccountReport report, NightOf night) {
        Map<Verdict, Integer> verdicts = new TreeMap<>();
        AccountReport.READING_ORDER.forEach(it -> verdicts.put(it, report.count(it)));
        return new NightTotals(night.asOf(), verdicts);
    }

    private Chart rules(AccountReport report) {
        Map<String, List<Advice>> byRule = new TreeMap<>();
        report.advice().forEach(it -> byRule.computeIfAbsent(rule(it), unseen -> new ArrayList<>())
                .add(it));
        List<Bar> bars = new ArrayList<>();
        byRule.entrySet().stream()
                .map(it -> new Bar(it.getKey(), parts(it.getValue(), advice -> true)))
                .sorted(Comparator.comparing(Bar::total).reversed())
                .limit(RULES)
                .forEach(bars::add);
        return new Chart("rules", bars);
    }

    private String rule(Advice it) {
        Decision decision = it.judgement().decision();
        return decision.own().isPresent()
                ? texts.get("chart.own")
                : decision.deciding().map(Proposal::rule).orElse(texts.get("chart.no_rule"));
    }

    private Chart notes(AccountReport report) {
        return new Chart(
                "notes",
                List.of(
                        new Bar(texts.get("chart.with_note"), parts(report.advice(), Charts::hasNote)),
                        new Bar(texts.get("chart.without_note"), parts(report.advice(), it -> !hasNote(it)))));
    }

    /** What became of the member's own invitations; of days the newest. */
    private Chart fates(String id, List<SentSection.Some> some) {
        return new Chart(
                id,
                some.stream()
                        .skip(Math.max(0, some.size() - NIGHTS))
                        .map(it -> new Bar(it.what(), parts(it)))
                        .toList());
    }

    private List<Part> parts(SentSection.Some it) {
        return List.of(
                new Part(
                        Verdict.ACCEPT.name(),
                        texts.get("column.accepted"),
                        it.fate().accepted()),
                new Part(
                        Verdict.WAIT.name(),
                        texts.get("column.waiting"),
                        it.fate().waiting()),
                new Part(Verdict.DECLINE.name(), texts.get("column.unanswered"), it.unanswered()));
    }

    private static boolean hasNote(Advice it) {
        return it.judgement().fact().inviter().noteReads() != Note.NONE;
    }

    private List<Part> parts(List<Advice> advice, Predicate<Advice> which) {
        Map<Verdict, Integer> verdicts = new TreeMap<>();
        advice.stream()
                .filter(which)
                .forEach(it -> verdicts.merge(it.judgement().decision().verdict(), 1, Integer::sum));
        return parts(verdicts);
    }

    private List<Part> parts(Map<Verdict, Integer> verdicts) {
        return AccountReport.READING_ORDER.stream()
                .map(it -> new Part(it.name(), texts.verdict(it), verdicts.getOrDefault(it, 0)))
                .toList();
    }
}
