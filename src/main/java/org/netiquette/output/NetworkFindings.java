package org.netiquette.output;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.netiquette.network.Cluster;
import org.netiquette.network.Reach;
import org.netiquette.plan.pair.Pairing;
import org.netiquette.plan.tie.FollowUp;

/**
 * What is to be said of a member's connections.
 *
 * @param followUps what to do about connections, in the order of the report
 * @param introductions whom to introduce to each other, in the order of the report
 * @param clusters the parts of the network, in the order of the report
 * @param reach how far and how well the network reaches; empty on a night that did not look at connections
 * @param before the same of the nights before
 */
public record NetworkFindings(
        List<FollowUp> followUps,
        List<Pairing> introductions,
        List<Cluster> clusters,
        Optional<Reach> reach,
        SortedMap<LocalDate, Reach> before) {

    public NetworkFindings {
        followUps = List.copyOf(followUps);
        introductions = List.copyOf(introductions);
        clusters = List.copyOf(clusters);
        before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
    }

    /** The night did not look at connections. */
    public static NetworkFindings none() {
        return new NetworkFindings(List.of(), List.of(), List.of(), Optional.empty(), new TreeMap<>());
    }

    /** Whether the night looked at connections. */
    public boolean isLookedAt() {
        return reach.isPresent();
    }
}
