package org.netiquette.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;

/**
 * What can be written to one person, from the fullest to the shortest.
 *
 * @param turn the same for the same person, whatever else is in the run
 */
record Notes(Candidate candidate, Sender sender, Frame frame, int turn) {

    private static final Set<Situation> WORK = Set.of(Situation.INVITE_TITLE, Situation.INVITE_COMPANY);

    /** The plans with an offer; none for somebody met through a group. */
    List<Plan> offering() {
        return bodies().flatMap(body -> offers().stream().map(it -> Plan.of(body, List.of(it))))
                .toList();
    }

    /** The plans without an offer. */
    List<Plan> plain() {
        return bodies().map(Plan::new).toList();
    }

    /** What comes before the offer: what is shared, the nearest first, then what is asked. */
    private Stream<List<Occasion>> bodies() {
        return Openings.of(candidate).stream().flatMap(opening -> besides(opening)
                .flatMap(besides -> asked(opening).map(asked -> joined(opening, besides, asked))));
    }

    /** What else is shared: all of it, one thing of it, nothing. */
    private Stream<List<Occasion>> besides(Occasion opening) {
        List<Occasion> besides = Openings.besides(candidate, opening);
        Stream<List<Occasion>> all = besides.size() > 1 ? Stream.of(besides) : Stream.empty();
        return Stream.of(all, besides.stream().map(List::of), Stream.of(List.<Occasion>of()))
                .flatMap(it -> it);
    }

    /** Why and their work, then one of the two, for every second person the other one first. Their work asks by itself. */
    private Stream<List<Occasion>> asked(Occasion opening) {
        List<Occasion> whys = whys();
        if (WORK.contains(opening.situation())) {
            return Stream.concat(
                    whys.stream().filter(it -> it.situation() == Situation.WHY).map(List::of), Stream.of(List.of()));
        }
        List<Occasion> work = work(opening);
        List<Occasion> first = turn % 2 == 0 ? whys : work;
        List<Occasion> second = turn % 2 == 0 ? work : whys;
        return Stream.of(
                        whys.stream().limit(1).flatMap(why -> work.stream().map(it -> List.of(why, it))),
                        first.stream().map(List::of),
                        second.stream().map(List::of))
                .flatMap(it -> it);
    }

    private List<Occasion> work(Occasion opening) {
        return Openings.work(candidate, Situation.INVITE_TITLE, Situation.INVITE_COMPANY).stream()
                .filter(it -> !it.named().equals(opening.named()))
                .toList();
    }

    private static List<Occasion> joined(Occasion opening, List<Occasion> besides, List<Occasion> asked) {
        return Stream.of(List.of(opening), besides, asked).flatMap(List::stream).toList();
    }

    private List<Occasion> whys() {
        if (Openings.isThroughGroup(candidate)) {
            boolean named = !Openings.names(candidate, ThreadKind.GROUP).isEmpty();
            return List.of(Occasion.plain(named ? Situation.WHY_TO_GROUP : Situation.WHY_AT_ALL));
        }
        if (candidate.relationship().atLeast(Relationship.KNOWN)) {
            return List.of(Occasion.plain(Situation.WHY_TO_KNOWN));
        }
        return Stream.concat(
                        Openings.purpose(sender, frame, Situation.WHY).stream(),
                        Stream.of(Occasion.plain(Situation.WHY_AT_ALL)))
                .toList();
    }

    /** The offers in the member's language, for each person in another order. */
    private List<Occasion> offers() {
        if (Openings.isThroughGroup(candidate) || !frame.isOwn()) {
            return List.of();
        }
        List<Occasion> offers = new ArrayList<>(sender.offers().stream()
                .map(String::strip)
                .filter(Nameable::isNameable)
                .map(it -> new Occasion(Situation.OFFER, it))
                .toList());
        Collections.rotate(offers, offers.isEmpty() ? 0 : Math.floorMod(turn, offers.size()));
        return offers;
    }
}
