package org.netiquette.output.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.output.AccountReport;
import org.netiquette.output.Addressee;
import org.netiquette.output.NightOf;
import org.netiquette.output.section.Cell;
import org.netiquette.output.section.Sections;
import org.netiquette.output.section.Texts;
import org.netiquette.output.section.ToDo;
import org.netiquette.output.section.Today;
import org.netiquette.verdict.Verdict;

/**
 * What stands on the page of one member.
 *
 * @param texts in the member's language
 * @param member the member's name, else that of the account
 * @param groups what to do today
 * @param folds all the rest
 * @param picture the member's clusters; empty where there are none
 * @param reach how far the network reaches, as a sentence; empty on a night that did not look at connections
 */
public record MemberView(
        Texts texts,
        Dress dress,
        String member,
        String account,
        NightOf night,
        List<Count> counts,
        List<Group> groups,
        List<Fold> folds,
        List<Chart> charts,
        Optional<Picture> picture,
        Optional<String> reach) {

    /** How many open invitations came to a verdict. */
    public record Count(Verdict verdict, int count) {}

    static MemberView of(AccountReport report, NightOf night, Addressee reader) {
        Texts texts = Texts.in(reader.language());
        NetworkCharts network = new NetworkCharts(texts);
        return new MemberView(
                texts,
                Dress.OURS,
                reader.name().isBlank() ? report.account() : reader.name(),
                report.account(),
                night,
                AccountReport.READING_ORDER.stream()
                        .map(it -> new Count(it, report.count(it)))
                        .toList(),
                Today.of(report, night, texts).groups().stream()
                        .map(Excerpt::of)
                        .toList(),
                Sections.of(report, night, texts).stream().map(Excerpt::of).toList(),
                Stream.concat(
                                new Charts(texts).of(report, night, reader.nights()).stream(),
                                network.of(report.network(), night).stream())
                        .toList(),
                network.picture(report.network()),
                network.reach(report.network()));
    }

    /** How many things there are to do. */
    public int toDo() {
        return groups.stream().mapToInt(Group::size).sum();
    }

    /** How many invitations are open. */
    public int open() {
        return counts.stream().mapToInt(Count::count).sum();
    }

    /** The verdicts that something on the page has, for the filter. */
    public List<Verdict> verdicts() {
        Stream<Verdict> cards =
                groups.stream().flatMap(it -> it.shown().stream()).map(ToDo::verdict);
        Stream<Verdict> rows = folds.stream()
                .flatMap(it -> it.rows().stream())
                .flatMap(List::stream)
                .filter(Cell.Judged.class::isInstance)
                .map(it -> ((Cell.Judged) it).verdict());
        List<Verdict> there = Stream.concat(cards, rows).distinct().toList();
        return ORDER.stream().filter(there::contains).toList();
    }

    private static final List<Verdict> ORDER = Stream.concat(
                    AccountReport.READING_ORDER.stream(),
                    Stream.of(
                            Verdict.INVITE,
                            Verdict.INTRODUCE,
                            Verdict.WITHDRAW,
                            Verdict.ANSWER,
                            Verdict.THANK,
                            Verdict.CALL,
                            Verdict.SKIP))
            .toList();
}
