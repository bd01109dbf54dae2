package org.netiquette.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;

/**
 * What can be written to one person, from the fullest to the shortest.
 *
 * @param number the same for the same person, whatever else is in the run
 */
record Notes(Candidate candidate, Sender sender, Frame frame, int number) {

    /** The plans with an offer; none for somebody met through a group. */
    List<Plan> offering() {
        List<Plan> plans = new ArrayList<>();
        for (Occasion opening : Openings.of(candidate)) {
            for (Occasion offer : offers()) {
                whys().forEach(why -> work(opening).forEach(it -> plans.add(Plan.of(opening, it, why, offer))));
                whys().forEach(why -> plans.add(Plan.of(opening, why, offer)));
                plans.add(Plan.of(opening, offer));
            }
        }
        return plans;
    }

    /** The plans without an offer. */
    List<Plan> plain() {
        List<Plan> plans = new ArrayList<>();
        for (Occasion opening : Openings.of(candidate)) {
            whys().forEach(why -> work(opening).forEach(it -> plans.add(Plan.of(opening, it, why))));
            whys().forEach(why -> plans.add(Plan.of(opening, why)));
        }
        return plans;
    }

    private List<Occasion> work(Occasion opening) {
        return Openings.work(candidate, Situation.INVITE_TITLE, Situation.INVITE_COMPANY).stream()
                .filter(it -> !it.equals(opening) && !it.named().equals(opening.named()))
                .toList();
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
        Collections.rotate(offers, offers.isEmpty() ? 0 : number % offers.size());
        return offers;
    }
}
