package org.netiquette.evidence.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Cluster;

/** Counts who is in which cluster (etiquette, N2). */
public final class Clusters {

    /** So many people make a cluster; one alone is none, unless the purpose names it. */
    private static final int FEWEST = 2;

    /** What few share, and is worth knowing for that; of all else a large network has hundreds that two people are in. */
    private static final Set<String> CLOSE = Set.of("community", "alumni", "group", "influencer", "employer");

    private static final int NAMED = 5;

    private static final Comparator<Cluster> IN_ORDER = Comparator.comparing(Cluster::wanted)
            .thenComparing(Cluster::connections)
            .reversed()
            .thenComparing(Cluster::kind)
            .thenComparing(Cluster::name);

    /**
     * A connection as it is counted.
     *
     * @param name by which reports call them
     * @param relationship how well the member knows them
     * @param talked whether the member has talked to them
     */
    public record Counted(String name, Relationship relationship, boolean talked) {

        private static final Comparator<Counted> BEST_KNOWN_FIRST =
                Comparator.comparing(Counted::relationship).reversed().thenComparing(Counted::name);
    }

    private final Set<ClusterName> wanted;
    private final int thinShare;
    private final int listedShare;
    private final Map<ClusterName, List<Counted>> people = new LinkedHashMap<>();
    private final Map<ClusterName, Integer> candidates = new LinkedHashMap<>();
    private int connections;

    /**
     * @param wanted the clusters that the purpose names
     * @param thinShare the share of connections, in percent, below which one of them is thin
     * @param listedShare the share of connections, in percent, from which any other is listed
     */
    public Clusters(Set<ClusterName> wanted, int thinShare, int listedShare) {
        this.wanted = wanted;
        this.thinShare = thinShare;
        this.listedShare = listedShare;
        wanted.forEach(it -> people.put(it, new ArrayList<>()));
    }

    /** Counts a connection in all its clusters. */
    public void add(Counted connection, List<ClusterName> clusters) {
        connections++;
        clusters.forEach(
                it -> people.computeIfAbsent(it, unseen -> new ArrayList<>()).add(connection));
    }

    /** Counts somebody whom the member might invite. */
    public void addCandidate(List<ClusterName> clusters) {
        clusters.forEach(it -> candidates.merge(it, 1, Integer::sum));
    }

    /** Whether a cluster has enough people to be one, or is wanted. */
    public boolean counts(ClusterName name) {
        return wanted.contains(name) || people.getOrDefault(name, List.of()).size() >= FEWEST;
    }

    /** The clusters worth a row: those that are wanted first, then by size, then by kind and name. */
    public List<Cluster> all() {
        return people.keySet().stream()
                .filter(this::isListed)
                .map(this::cluster)
                .sorted(IN_ORDER)
                .toList();
    }

    private boolean isListed(ClusterName name) {
        return counts(name)
                && (wanted.contains(name)
                        || CLOSE.contains(name.kind())
                        || !isBelow(
                                listedShare,
                                people.getOrDefault(name, List.of()).size()));
    }

    private Cluster cluster(ClusterName name) {
        List<Counted> in = people.getOrDefault(name, List.of());
        boolean isWanted = wanted.contains(name);
        return new Cluster(
                name.kind(),
                name.name(),
                in.size(),
                Math.toIntExact(in.stream().filter(Counted::talked).count()),
                candidates.getOrDefault(name, 0),
                isWanted,
                isWanted && isThin(in.size()),
                bestKnown(in));
    }

    private boolean isThin(int size) {
        return size == 0 || isBelow(thinShare, size);
    }

    private boolean isBelow(int percent, int size) {
        return 100L * size < (long) percent * connections;
    }

    private static List<String> bestKnown(List<Counted> in) {
        return in.stream()
                .sorted(Counted.BEST_KNOWN_FIRST)
                .limit(NAMED)
                .map(Counted::name)
                .toList();
    }

    /**
     * How evenly connections spread over the wanted clusters, in percent: the entropy of their shares, divided by the greatest
     * that so many clusters can have. With n people in a cluster out of N in all k of them, p = n / N, it is −Σ p·ln p / ln k.
     * 0 where fewer than two are wanted, or nobody is in any.
     */
    public int balance() {
        List<Integer> sizes = wanted.stream()
                .map(it -> people.getOrDefault(it, List.of()).size())
                .toList();
        double all = sizes.stream().mapToInt(it -> it).sum();
        if (sizes.size() < 2 || all == 0) {
            return 0;
        }
        double entropy = sizes.stream()
                .filter(it -> it > 0)
                .mapToDouble(it -> it / all)
                .map(it -> -it * StrictMath.log(it))
                .sum();
        return (int) Math.round(100 * entropy / StrictMath.log(sizes.size()));
    }
}
