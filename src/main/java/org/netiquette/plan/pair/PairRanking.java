package org.netiquette.plan.pair;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import java.util.function.Function;
import org.netiquette.fact.Couple;
import org.netiquette.fact.Pair;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Proposal;

/** Which two come before which. The order of the input is not seen in it. */
final class PairRanking {

    private static final Comparator<Pair> BY_FACTS = comparing(
                    (Pair it) -> it.needSaid() && it.mutual(), reverseOrder())
            .thenComparing(Pair::needSaid, reverseOrder())
            .thenComparing(Pair::mutual, reverseOrder())
            .thenComparing(Pair::relationship, reverseOrder())
            .thenComparing(Pair::fitsPurpose, reverseOrder())
            .thenComparing(Pair::sameCluster, reverseOrder());

    private static final Comparator<Couple> BY_NAME = comparing(
                    (Couple it) -> it.a().name())
            .thenComparing(it -> it.b().name())
            .thenComparing(it -> it.a().profileUrl())
            .thenComparing(it -> it.b().profileUrl())
            .thenComparing(Couple::toString);

    static final Comparator<JudgedPair> ORDER = order(JudgedPair::decision, JudgedPair::fact);

    static final Comparator<Pairing> BY_RANK = order(Pairing::decision, Pairing::fact);

    private PairRanking() {}

    private static <T> Comparator<T> order(Function<T, Decision> decision, Function<T, Pair> fact) {
        return comparing((T it) -> force(decision.apply(it)))
                .thenComparing(fact, BY_FACTS)
                .thenComparing(it -> fact.apply(it).who(), BY_NAME);
    }

    private static Force force(Decision it) {
        return it.deciding().map(Proposal::force).orElse(Force.MAY);
    }
}
