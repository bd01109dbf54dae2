package org.netiquette.evidence.pair;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of two who might meet: what they have, and what they look for.
 *
 * @param rank 0 for whom the member knows best; no two have the same
 * @param nameKey their name as names match
 * @param company where they work, as it is compared; empty when unknown
 * @param ways for each way of the table of meetings that finds them, by its number, the part of theirs that it finds
 */
record Side(
        int rank, Party party, Offer offer, List<Want> wants, String nameKey, String company, Map<Integer, Part> ways) {

    Side {
        wants = List.copyOf(wants);
        ways = Map.copyOf(ways);
    }

    /** The rank tells one from another; all else would be much to compare. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Side it && it.rank == rank;
    }

    @Override
    public int hashCode() {
        return rank;
    }

    String name() {
        return party.who().name();
    }

    /** What of theirs meets a want; empty where nothing does, or where they look for the same. */
    Optional<Part> meeting(Want want) {
        return want.way().map(way -> byWay(way, want)).orElseGet(() -> offer.meeting(want));
    }

    private Optional<Part> byWay(Ways.Found way, Want want) {
        if (wants.stream().anyMatch(it -> it.way().equals(want.way()))) {
            return Optional.empty();
        }
        return want.words().isEmpty() ? Optional.ofNullable(ways.get(way.way())) : offer.inField(want.words());
    }

    /** Whether whom they would employ, where they say so, is somebody like this. */
    boolean wouldEmploy(Side other) {
        List<Want> employing = wants.stream().filter(Want::employs).toList();
        return employing.isEmpty()
                || employing.stream().anyMatch(it -> other.offer().meeting(it).isPresent());
    }
}
