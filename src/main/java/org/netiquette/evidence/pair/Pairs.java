package org.netiquette.evidence.pair;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.netiquette.fact.Pair;
import org.netiquette.network.Purpose;

/** Finds the connections whose needs and offers meet. */
public final class Pairs {

    /** More than rules can turn down for good reasons in one night, and fewer than would make anybody wait. */
    private static final int MOST = 5_000;

    private static final Comparator<Pair> BEST_FIRST = comparing(Pair::relationship, reverseOrder())
            .thenComparing(Pair::needSaid, reverseOrder())
            .thenComparing(Pair::mutual, reverseOrder())
            .thenComparing(Pair::fitsPurpose, reverseOrder());

    private final Sides sides;
    private final PairFacts facts;

    /**
     * Finds pairs by the tables of a rule folder.
     *
     * @param titles the name of a job title by the table of titles; empty when the table does not know it
     * @param purpose what the member's network is for
     * @param asOf the date; what was written to the member longer than 180 days before it is no need of today
     */
    public Pairs(MeetingTables tables, Function<String, Optional<String>> titles, Purpose purpose, LocalDate asOf) {
        this.sides = new Sides(tables, titles, asOf);
        this.facts = new PairFacts(purpose);
    }

    /**
     * One fact for two whose needs and offers meet, the best known first, 5,000 at most. The order of the parties is not seen in
     * it.
     *
     * @param parties connections, each person once; without the member, and without those whom the member leaves alone
     */
    public List<Pair> among(List<Party> parties) {
        List<Side> all = sides.of(parties);
        Map<Met.Two, List<Met>> meetings = new Meetings(new Offerers(all)).among(all);
        return meetings.values().stream()
                .map(facts::of)
                .sorted(BEST_FIRST)
                .limit(MOST)
                .toList();
    }
}
