package org.netiquette.output;

import java.util.ArrayList;
import java.util.List;
import org.netiquette.network.Cluster;
import org.netiquette.network.Reach;
import org.netiquette.plan.tie.FollowUp;
import org.netiquette.plan.tie.FollowUp.Kind;

/**
 * What there is to do about one account's connections, in figures.
 *
 * @param introductions pairs of connections to introduce to each other
 * @param followUps things to do about connections
 * @param calls how many of them are calls
 * @param answers how many of them are answers
 * @param thanks how many of them are thanks
 * @param looks how many of them are looks at connections that may be clutter
 * @param clusters clusters of connections
 * @param thin how many clusters that the purpose wants are thin
 * @param reach how far and how well the network reaches
 */
public record NetworkSummary(
        int introductions,
        int followUps,
        int calls,
        int answers,
        int thanks,
        int looks,
        int clusters,
        int thin,
        Reach reach) {

    /** The night did not look at connections. */
    public static NetworkSummary none() {
        return of(NetworkFindings.none());
    }

    /** The figures of what was found. */
    public static NetworkSummary of(NetworkFindings it) {
        return new NetworkSummary(
                it.introductions().size(),
                it.followUps().size(),
                count(it.followUps(), Kind.CALL),
                count(it.followUps(), Kind.ANSWER),
                count(it.followUps(), Kind.THANK),
                count(it.followUps(), Kind.LOOK),
                it.clusters().size(),
                Math.toIntExact(it.clusters().stream().filter(Cluster::thin).count()),
                it.reach().orElse(Reach.none()));
    }

    private static int count(List<FollowUp> followUps, Kind kind) {
        return Math.toIntExact(
                followUps.stream().filter(it -> it.kind() == kind).count());
    }

    /** What there is to do, for the console; empty when nothing is. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        add(parts, answers, "to answer", "to answer");
        add(parts, thanks, "to thank", "to thank");
        add(parts, calls, "to call", "to call");
        add(parts, introductions, "introduction to make", "introductions to make");
        add(parts, looks, "to look at again", "to look at again");
        return parts.isEmpty() ? "" : "connections: " + String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String one, String several) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : several));
        }
    }
}
