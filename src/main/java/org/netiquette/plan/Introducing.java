package org.netiquette.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.netiquette.network.Past.Proposed;

/** Which connections are asked for an introduction already: none is asked for two within 30 days. */
final class Introducing {

    private static final int DAYS_APART = 30;
    private static final int BEFORE_ALL = -1;

    private final Map<String, Integer> asked = new HashMap<>();

    Introducing(Night night, ToldBefore told) {
        told.all(ToldBefore.ASKED).stream()
                .filter(it -> isNear(it, night.today()))
                .forEach(it -> add(Contender.viaKey(it.person().name()), rank(it, night)));
        told.all(ToldBefore.ASK).stream()
                .filter(it -> isNear(it, night.today()))
                .forEach(it -> told.owner(it).ifPresent(who -> add(who.via(), rank(it, night, who))));
    }

    private static boolean isNear(Proposed it, LocalDate today) {
        return it.on().isAfter(today.minusDays(DAYS_APART)) && it.on().isBefore(today.plusDays(DAYS_APART));
    }

    private static int rank(Proposed it, Night night) {
        return it.on().equals(night.today()) ? Integer.MAX_VALUE : BEFORE_ALL;
    }

    private static int rank(Proposed it, Night night, Contender who) {
        return Math.min(rank(it, night), who.rank());
    }

    private void add(String via, int rank) {
        asked.merge(via, rank, Math::min);
    }

    void ask(Contender who) {
        add(who.via(), who.rank());
    }

    /** Told on an earlier night and still not done: it counts before all of this night. */
    void askAgain(Contender who) {
        add(who.via(), BEFORE_ALL);
    }

    boolean isAsked(Contender who) {
        return asked.containsKey(who.via());
    }

    /** Whether they were asked already when it was the candidate's turn, also when this night was first run. */
    boolean isAskedBefore(Contender who) {
        return asked.getOrDefault(who.via(), Integer.MAX_VALUE) < who.rank();
    }
}
