package org.netiquette.replay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.netiquette.fact.Judgeable;
import org.netiquette.output.comparison.ChangedDecision;
import org.netiquette.output.comparison.ChangedDecision.Nights;
import org.netiquette.output.comparison.Danger;
import org.netiquette.output.comparison.Opinion;
import org.netiquette.output.comparison.Source;
import org.netiquette.output.comparison.Tally;

/** Gathers the decisions that come out otherwise, and counts the others. */
final class Changes {

    private final Map<Source, Tally> tallies = new EnumMap<>(Source.class);
    private final List<ChangedDecision> fromFiles = new ArrayList<>();
    private final Map<List<Object>, ChangedDecision> fromNights = new HashMap<>();

    /**
     * Takes note of what both sides decide.
     *
     * @param nights the nights that decided so; none where it was judged from files
     */
    <F extends Judgeable> void add(
            Source source, String account, Compared<F> both, Function<F, Portrait> portrait, Nights nights) {
        Opinion before = opinion(both.old(), both.now());
        Opinion after = opinion(both.now(), both.old());
        boolean changed = !before.comesTo(after, source);
        boolean otherRule = before.isByAnotherRuleThan(after);
        int times = Math.max(1, nights.count());
        tallies.merge(source, new Tally(times, changed ? times : 0, otherRule ? times : 0), Tally::plus);
        if (changed) {
            keep(change(source, account, both, portrait, before, after, nights));
        }
    }

    private static <F extends Judgeable> Opinion opinion(Optional<Judged<F>> side, Optional<Judged<F>> other) {
        return side.map(it -> Opinion.of(it.decision(), it.policy()))
                .orElseGet(() -> Opinion.none(other.orElseThrow().policy()));
    }

    private static <F extends Judgeable> ChangedDecision change(
            Source source,
            String account,
            Compared<F> both,
            Function<F, Portrait> portrait,
            Opinion before,
            Opinion after,
            Nights nights) {
        List<Portrait> portraits = Stream.of(both.old(), both.now())
                .flatMap(Optional::stream)
                .map(it -> portrait.apply(it.fact()))
                .toList();
        return new ChangedDecision(
                source,
                Danger.of(
                        source,
                        after,
                        portraits.stream().anyMatch(Portrait::known),
                        portraits.stream().anyMatch(Portrait::warned)),
                account,
                portrait.apply(both.fact()).person(),
                before,
                after,
                portraits.size() < 2
                        ? List.of()
                        : facts(portraits.get(0).words(), portraits.get(1).words()),
                nights);
    }

    private static List<String> facts(Map<String, String> before, Map<String, String> after) {
        List<String> facts = new ArrayList<>();
        after.forEach((word, value) -> {
            String was = before.getOrDefault(word, "");
            if (!was.equals(value)) {
                facts.add("%s %s (was %s)".formatted(word, shown(value), shown(was)));
            }
        });
        return facts.stream().sorted().toList();
    }

    private static String shown(String value) {
        return value.isEmpty() ? "unknown" : value;
    }

    /** Nights on which the same changes alike are one row. */
    private void keep(ChangedDecision it) {
        if (it.nights().count() == 0) {
            fromFiles.add(it);
        } else {
            fromNights.merge(List.of(it.account(), it.person(), it.before(), it.after()), it, Changes::joined);
        }
    }

    private static ChangedDecision joined(ChangedDecision one, ChangedDecision other) {
        return new ChangedDecision(
                one.source(),
                one.danger().or(other.danger()),
                one.account(),
                one.person(),
                one.before(),
                one.after(),
                one.facts(),
                one.nights().plus(other.nights()));
    }

    Map<Source, Tally> tallies() {
        return tallies;
    }

    List<ChangedDecision> all() {
        return Stream.concat(fromFiles.stream(), fromNights.values().stream()).toList();
    }
}
