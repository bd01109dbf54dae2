package org.netiquette.plan.pair;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.fact.Why;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.plan.SamePerson;

/**
 * Chooses whom the member is told to introduce: few a week, nobody often, and no two people twice. A pair of whom they were told
 * is told again for some days, until the two have met or the rules say otherwise; a repeat of a date tells the same.
 */
public final class Introductions {

    /** As follow-ups name a look at clutter. */
    private static final String LOOK = "LOOK";
    /** Whom the member looked at as clutter is introduced to nobody for so long. */
    private static final int DAYS_AFTER_A_LOOK = 365;

    private final PairLimits limits;
    private final PairWords words;
    private final LocalDate today;

    /**
     * Plans one night.
     *
     * @param today the night's date
     */
    public Introductions(PairLimits limits, PairWords words, LocalDate today) {
        this.limits = limits;
        this.words = words;
        this.today = today;
    }

    /**
     * Chooses among the pairs.
     *
     * @param judged in any order
     * @param introduced whom the member was told to introduce on all nights, later ones and this one included, in any order
     * @param followedUp what the member was told to do about connections on all nights, in any order
     */
    public PairPlan plan(List<JudgedPair> judged, List<Past.Introduced> introduced, List<Past.FollowedUp> followedUp) {
        List<Person> clutter = followedUp.stream()
                .filter(this::isClutter)
                .map(Past.FollowedUp::person)
                .toList();
        Introduced told = new Introduced(introduced);
        List<JudgedPair> ranked = judged.stream()
                .filter(JudgedPair::isIntroduction)
                .filter(it -> clutter.stream().noneMatch(who -> isIn(it, who)))
                .sorted(PairRanking.ORDER)
                .toList();
        List<Pairing> again = again(ranked, told);
        List<Pairing> fresh = new ArrayList<>();
        ranked.forEach(it -> choose(it, told).ifPresent(fresh::add));
        return new PairPlan(inOrder(again, fresh), told.on(today));
    }

    private boolean isClutter(Past.FollowedUp it) {
        return it.kind().equals(LOOK) && Math.abs(ChronoUnit.DAYS.between(it.on(), today)) < DAYS_AFTER_A_LOOK;
    }

    private static boolean isIn(JudgedPair two, Person who) {
        return SamePerson.perhaps(two.one(), who) || SamePerson.perhaps(two.other(), who);
    }

    /** Each that goes on; of two that may be the same pair only the one whose links say so, else the better one. */
    private List<Pairing> again(List<JudgedPair> ranked, Introduced told) {
        Map<Past.Introduced, JudgedPair> goingOn = new LinkedHashMap<>();
        for (JudgedPair it : ranked) {
            told.first(it)
                    .ifPresent(first -> goingOn.merge(
                            first, it, (one, other) -> is(first, one) || !is(first, other) ? one : other));
        }
        List<Pairing> again = new ArrayList<>();
        goingOn.forEach((first, it) -> again(it, first).ifPresent(again::add));
        return again;
    }

    private static boolean is(Past.Introduced told, JudgedPair two) {
        return (told.one().equals(two.one()) && told.other().equals(two.other()))
                || (told.one().equals(two.other()) && told.other().equals(two.one()));
    }

    private Optional<Pairing> again(JudgedPair two, Past.Introduced first) {
        boolean goesOn = !first.on().isAfter(today)
                && !first.on().plusDays(limits.daysToMoveOn()).isBefore(today);
        return goesOn ? pairing(two, first.on()) : Optional.empty();
    }

    private Optional<Pairing> choose(JudgedPair two, Introduced told) {
        boolean free = told.hasRoom(today, limits.perWeek())
                && Stream.of(two.one(), two.other()).noneMatch(it -> told.isBusy(it, today, limits.daysPerPerson()))
                && told.first(two).isEmpty();
        Optional<Pairing> chosen = free ? pairing(two, today) : Optional.empty();
        chosen.ifPresent(it -> told.add(new Past.Introduced(two.one(), two.other(), today)));
        return chosen;
    }

    private Optional<Pairing> pairing(JudgedPair two, LocalDate on) {
        String toFirst = words.toFirst(two.fact());
        String toSecond = words.toSecond(two.fact());
        return toFirst.isEmpty() || toSecond.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pairing(on, two.fact(), two.decision(), why(two, on), toFirst, toSecond));
    }

    private String why(JudgedPair two, LocalDate on) {
        String rules =
                Why.text(two.decision(), two.restsOn(), two.fact().grounds().words(), "no rule speaks for a meeting");
        return on.equals(today) ? rules : rules + ". First proposed on " + on;
    }

    /** Those of this date, whichever run of it told them first, by their rank; then the others. */
    private List<Pairing> inOrder(List<Pairing> again, List<Pairing> fresh) {
        List<Pairing> all = new ArrayList<>(again);
        all.addAll(fresh);
        return Stream.concat(
                        all.stream().filter(it -> it.on().equals(today)).sorted(PairRanking.BY_RANK),
                        all.stream().filter(it -> !it.on().equals(today)).sorted(PairRanking.BY_RANK))
                .toList();
    }
}
