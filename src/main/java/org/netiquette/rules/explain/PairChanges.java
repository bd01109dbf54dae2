package org.netiquette.rules.explain;

import java.util.Map;
import java.util.stream.Stream;
import org.netiquette.fact.Pair;
import org.netiquette.fact.Relationship;

/** What could still change about two connections who might meet. Who has talked to each other has met for good. */
record PairChanges(Pair it) {

    Stream<Change> all() {
        return Stream.of(acquaintance(), need(), others()).flatMap(some -> some);
    }

    private Stream<Change> acquaintance() {
        Stream<Change> known = it.relationship() == Relationship.STRANGER
                ? Stream.of(Change.of("relationship", Relationship.KNOWN, "if you know both"))
                : Stream.of();
        Stream<Change> wellKnown = it.relationship().atLeast(Relationship.WELL_KNOWN)
                ? Stream.of()
                : Stream.of(Change.of("relationship", Relationship.WELL_KNOWN, "if you know both well"));
        return Stream.concat(known, wellKnown);
    }

    private Stream<Change> need() {
        return Stream.of(
                Change.of("needSaid", true, "if one of them said what they look for"),
                Change.of("mutual", true, "if each had something for the other"),
                Change.of("fitsPurpose", true, "if it were what you offer or seek"));
    }

    private Stream<Change> others() {
        return Stream.of(
                Change.of("sameCluster", true, "if both were in one cluster"),
                new Change(Map.of("sameCompany", false), "once they work for different employers"),
                Change.of("together", true, "once the two have met in a conversation"));
    }
}
