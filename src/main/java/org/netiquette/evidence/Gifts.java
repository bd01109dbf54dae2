package org.netiquette.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.netiquette.fact.Thanks;
import org.netiquette.network.Endorsement;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.Recommendation;

/** Recommendations and endorsements that the member received on a known day. */
final class Gifts {

    private static final Comparator<Gift> WEIGHTIEST_LAST = Comparator.comparing(Gift::kind)
            .thenComparing(Gift::on)
            .thenComparing(Gift::linked)
            .thenComparing(Gift::text, Comparator.reverseOrder());

    private final Index<Recommendation> recommendations;
    private final Index<Endorsement> endorsements;
    private final Bearers bearers;

    Gifts(Network network, OtherLinks links, Bearers bearers) {
        this.recommendations = Index.of(
                network.recommendations().stream()
                        .filter(it -> !it.givenByMember() && it.on().isPresent())
                        .toList(),
                Recommendation::person,
                links);
        this.endorsements = Index.of(
                network.endorsements().stream()
                        .filter(it -> !it.givenByMember() && it.on().isPresent())
                        .toList(),
                Endorsement::person,
                links);
        this.bearers = bearers;
    }

    /** All that somebody gave, the weightiest last, and of those the newest. */
    List<Gift> of(Person person) {
        return Stream.concat(
                        gifts(endorsements, person, Gifts::endorsement),
                        gifts(recommendations, person, Gifts::recommendation))
                .sorted(WEIGHTIEST_LAST)
                .toList();
    }

    private <T> Stream<Gift> gifts(Index<T> index, Person person, BiFunction<T, Boolean, Optional<Gift>> gift) {
        List<T> named = index.byNameAlone(person);
        Stream<Optional<Gift>> byName = named.isEmpty() || !bearers.unique(person)
                ? Stream.empty()
                : named.stream().map(it -> gift.apply(it, false));
        return Stream.concat(index.linked(person).stream().map(it -> gift.apply(it, true)), byName)
                .flatMap(Optional::stream);
    }

    private static Optional<Gift> endorsement(Endorsement it, boolean linked) {
        return it.on()
                .map(on ->
                        new Gift(Thanks.ENDORSEMENT, on, "they endorsed you for " + it.skill() + " on " + on, linked));
    }

    private static Optional<Gift> recommendation(Recommendation it, boolean linked) {
        return it.on().map(on -> new Gift(Thanks.RECOMMENDATION, on, "they recommended you on " + on, linked));
    }

    /** The weightiest since a day for which nobody has thanked them. */
    static Optional<Gift> unthanked(List<Gift> gifts, Talk talk, LocalDate first) {
        return gifts.stream()
                .filter(it -> !it.on().isBefore(first) && !talk.memberWroteSince(it.on()))
                .reduce((one, other) -> other);
    }
}
