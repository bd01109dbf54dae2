package org.netiquette.evidence;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.netiquette.evidence.cluster.ClusterName;
import org.netiquette.evidence.cluster.Clusters;
import org.netiquette.evidence.cluster.Memberships;
import org.netiquette.evidence.cluster.Title;
import org.netiquette.evidence.cluster.Titles;
import org.netiquette.evidence.cluster.Traits;
import org.netiquette.fact.AddressKind;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.ThreadKind;
import org.netiquette.network.Cluster;
import org.netiquette.network.Network;
import org.netiquette.network.Reach;

/** The clusters of one network: who is in them, and whom to meet next (etiquette, N1, N2 and N7). */
final class ClustersOfNetwork {

    private final Memberships memberships;
    private final Tables tables;
    private final Clusters clusters;
    private final IdentityHashMap<Connected, List<ClusterName>> of = new IdentityHashMap<>();
    private final List<Connected> connections;

    private ClustersOfNetwork(Network network, Tables tables, List<Connected> connections) {
        this.tables = tables;
        this.memberships = new Memberships(
                network.member(), network.purpose(), tables.titles(), tables.companies(), tables.clusters());
        this.clusters = new Clusters(memberships.wanted(), tables.thinShare(), tables.listedShare());
        this.connections = connections;
        connections.forEach(this::add);
    }

    /** Those who are gone are in no cluster. */
    static ClustersOfNetwork of(Network network, Tables tables, List<Connected> people, List<Candidate> candidates) {
        List<Connected> connections = people.stream().filter(it -> !it.gone()).toList();
        ClustersOfNetwork clusters = new ClustersOfNetwork(network, tables, connections);
        candidates.stream().filter(ClustersOfNetwork::mayBeInvited).forEach(clusters::add);
        return clusters;
    }

    private void add(Connected it) {
        List<ClusterName> names = memberships.of(it.traits());
        of.put(it, names);
        clusters.add(
                new Clusters.Counted(it.name(), it.relationship(), it.talk().bothWrote()), names);
    }

    private void add(Candidate it) {
        clusters.addCandidate(memberships.of(traits(it)));
    }

    private static boolean mayBeInvited(Candidate it) {
        return !it.connected()
                && !it.themself()
                && !it.pending()
                && !it.saidNo()
                && !it.leaveAlone()
                && !it.namesake()
                && it.address() == AddressKind.NONE;
    }

    private Traits traits(Candidate it) {
        Titles titles = tables.titles();
        return new Traits(
                it.headline(),
                it.headline(),
                titles.of(it.headline()).map(Title::name).orElse(""),
                titles.of(it.headline()).map(Title::field).orElse(""),
                it.company(),
                it.location(),
                it.industry().isBlank() ? tables.companies().industry(it.company()) : it.industry(),
                shared(it, ThreadKind.SCHOOL),
                shared(it, ThreadKind.COMMUNITY),
                shared(it, ThreadKind.GROUP),
                it.threadKinds().contains(ThreadKind.FOLLOWED));
    }

    private static List<String> shared(Candidate it, ThreadKind kind) {
        return it.grounds().threads().stream()
                .filter(thread -> thread.kind() == kind)
                .map(CommonThread::value)
                .toList();
    }

    /** The clusters that somebody is in, as text, the strongest first. */
    List<String> of(Connected it) {
        return of.getOrDefault(it, List.of()).stream()
                .filter(clusters::counts)
                .map(ClusterName::text)
                .toList();
    }

    List<Cluster> all() {
        return clusters.all();
    }

    Reach reach() {
        return Reach.of(
                connections.size(),
                count(it -> !it.threads().isEmpty()),
                count(it -> it.talk().bothWrote()),
                count(it -> !it.benefit().isEmpty()),
                clusters.balance());
    }

    private int count(Predicate<Connected> which) {
        return Math.toIntExact(connections.stream().filter(which).count());
    }
}
