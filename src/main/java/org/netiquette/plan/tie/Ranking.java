package org.netiquette.plan.tie;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.News;
import org.netiquette.fact.Tie;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Proposal;

/** Who comes before whom in each kind of thing to do. The order of the input is not seen in it. */
final class Ranking {

    /** What calls somebody to mind. What passes soonest comes first. */
    private enum Occasion {
        NEWS,
        NEW,
        DORMANT
    }

    private static final Comparator<ConnectedPerson> BY_FACTS = comparing(ConnectedPerson::relationship, reverseOrder())
            .thenComparing(ConnectedPerson::benefit, reverseOrder())
            .thenComparing(it -> it.news().contains(News.AT_TARGET), reverseOrder())
            .thenComparing(ConnectedPerson::strongThread, reverseOrder())
            .thenComparing(ConnectedPerson::anyThread, reverseOrder());

    private static final Comparator<ConnectedPerson> OLDEST_WORDS_FIRST =
            comparing(it -> it.who().lastTalk().orElse(LocalDate.MAX));

    private static final Comparator<ConnectedPerson> NEWEST_FIRST =
            comparing((ConnectedPerson it) -> it.who().connectedOn().orElse(LocalDate.MIN), reverseOrder());

    /** Of clutter, whoever is certain to be none to keep comes first, then the oldest. */
    private static final Comparator<ConnectedPerson> CERTAIN_FIRST = comparing(
                    (ConnectedPerson it) -> it.purposeStated() && it.profileKnown(), reverseOrder())
            .thenComparing(ConnectedPerson::profileKnown, reverseOrder())
            .thenComparing(it -> it.who().connectedOn().orElse(LocalDate.MAX));

    /** For two rows about what looks like one person; text, since nothing of weight is left to compare. */
    private static final Comparator<JudgedTie> BY_NAME = comparing(
                    (JudgedTie it) -> it.fact().who(),
                    comparing(Tie::name).thenComparing(Tie::profileUrl).thenComparing(Tie::toString))
            .thenComparing(it -> it.fact().words().toString())
            .thenComparing(it -> it.decision().toString());

    private static final Comparator<JudgedTie> BY_FORCE =
            comparing((JudgedTie it) -> it.decision().deciding().isEmpty()).thenComparing(Ranking::force);

    private static final Map<FollowUp.Kind, Comparator<ConnectedPerson>> BY_KIND = new EnumMap<>(Map.of(
            FollowUp.Kind.ANSWER, OLDEST_WORDS_FIRST.thenComparing(BY_FACTS),
            FollowUp.Kind.THANK,
                    comparing(ConnectedPerson::thanks, reverseOrder()).thenComparing(BY_FACTS),
            FollowUp.Kind.CALL, BY_FACTS.thenComparing(NEWEST_FIRST),
            FollowUp.Kind.LOOK,
                    comparing(ConnectedPerson::relationship, reverseOrder()).thenComparing(CERTAIN_FIRST)));

    private Ranking() {}

    /** Everybody, those with something to do first, kind by kind. */
    static List<Errand> of(List<JudgedTie> judged) {
        Map<FollowUp.Kind, List<JudgedTie>> byKind = new EnumMap<>(FollowUp.Kind.class);
        List<JudgedTie> rest = new ArrayList<>();
        for (JudgedTie it : judged) {
            Errand.kind(it.decision().verdict())
                    .map(kind -> byKind.computeIfAbsent(kind, unseen -> new ArrayList<>()))
                    .orElse(rest)
                    .add(it);
        }
        List<Errand> ranked = new ArrayList<>(judged.size());
        byKind.forEach((kind, some) -> sorted(kind, some).forEach(it -> ranked.add(Errand.of(ranked.size(), it))));
        rest.forEach(it -> ranked.add(Errand.of(ranked.size(), it)));
        return ranked;
    }

    private static List<JudgedTie> sorted(FollowUp.Kind kind, List<JudgedTie> some) {
        Comparator<ConnectedPerson> byFacts = BY_KIND.getOrDefault(kind, BY_FACTS);
        List<JudgedTie> sorted = some.stream()
                .sorted(BY_FORCE.thenComparing(JudgedTie::fact, byFacts).thenComparing(BY_NAME))
                .toList();
        return kind == FollowUp.Kind.CALL ? inTurn(sorted) : sorted;
    }

    /** Of what is equally strong, one of each occasion in turn, so that old friends leave room for new ones. */
    private static List<JudgedTie> inTurn(List<JudgedTie> sorted) {
        record Turn(JudgedTie tie, int number, Occasion occasion) {}
        Map<Force, Map<Occasion, Integer>> turns = new EnumMap<>(Force.class);
        List<Turn> inTurn = new ArrayList<>();
        for (JudgedTie it : sorted) {
            Occasion occasion = occasion(it.fact());
            int number = turns.computeIfAbsent(force(it), unseen -> new EnumMap<>(Occasion.class))
                    .merge(occasion, 1, Integer::sum);
            inTurn.add(new Turn(it, number, occasion));
        }
        Comparator<Turn> order =
                comparing(Turn::tie, BY_FORCE).thenComparing(Turn::number).thenComparing(Turn::occasion);
        return inTurn.stream().sorted(order).map(Turn::tie).toList();
    }

    private static Occasion occasion(ConnectedPerson it) {
        if (Stream.of(News.NEW_JOB, News.AT_TARGET).anyMatch(it.news()::contains)) {
            return Occasion.NEWS;
        }
        return it.fresh() ? Occasion.NEW : Occasion.DORMANT;
    }

    private static Force force(JudgedTie it) {
        return it.decision().deciding().map(Proposal::force).orElse(Force.MAY);
    }
}
