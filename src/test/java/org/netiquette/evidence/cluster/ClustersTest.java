package org.netiquette.evidence.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netiquette.evidence.cluster.Clusters.Counted;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Cluster;

/** Who is in which cluster, and where the network is thin. */
class ClustersTest {

    private static final ClusterName GHENT = new ClusterName("town", "Ghent");
    private static final ClusterName BRUGES = new ClusterName("town", "Bruges");
    private static final ClusterName LILLE = new ClusterName("town", "Lille");

    private static Counted person(String name, Relationship relationship) {
        return new Counted(name, relationship, relationship != Relationship.STRANGER);
    }

    private static void add(Clusters clusters, int people, ClusterName... names) {
        for (int i = 0; i < people; i++) {
            clusters.add(person("P" + i, Relationship.STRANGER), List.of(names));
        }
    }

    @Test
    void listsWantedOnesFirstThenBySizeAndNobodysToo() {
        Clusters clusters = new Clusters(Set.of(BRUGES), 5, 1);
        add(clusters, 3, GHENT);
        add(clusters, 3, LILLE, new ClusterName("group", "Welders"));
        add(clusters, 1, new ClusterName("town", "Paris"));
        clusters.addCandidate(List.of(BRUGES, GHENT));

        assertThat(clusters.all())
                .extracting(Cluster::text)
                .containsExactly("town: Bruges", "group: Welders", "town: Ghent", "town: Lille");
        assertThat(clusters.all().get(0)).isEqualTo(new Cluster("town", "Bruges", 0, 0, 1, true, true, List.of()));
    }

    @Test
    void aWantedClusterIsThinBelowTheShareOfTheTable() {
        Clusters clusters = new Clusters(new LinkedHashSet<>(List.of(GHENT, BRUGES)), 5, 1);
        add(clusters, 5, GHENT);
        add(clusters, 4, BRUGES);
        add(clusters, 91);

        assertThat(clusters.all()).extracting(Cluster::thin).containsExactly(false, true);
    }

    @Test
    void leavesOutSmallOnesThatNobodyAskedForButThoseOfPeopleWhoShareSomething() {
        Clusters clusters = new Clusters(Set.of(BRUGES), 5, 2);
        add(clusters, 4, GHENT);
        add(clusters, 3, LILLE);
        add(clusters, 3, new ClusterName("alumni", "Arteveld"));
        add(clusters, 1, new ClusterName("group", "Welders"));
        add(clusters, 189, BRUGES);

        assertThat(clusters.all())
                .extracting(Cluster::text)
                .containsExactly("town: Bruges", "town: Ghent", "alumni: Arteveld");
        assertThat(clusters.counts(LILLE)).isTrue();
    }

    @Test
    void namesFiveOfThemTheBestKnownFirst() {
        Clusters clusters = new Clusters(Set.of(), 5, 1);
        clusters.add(person("Zoe", Relationship.TRUSTED), List.of(GHENT));
        clusters.add(person("Bob", Relationship.KNOWN), List.of(GHENT));
        clusters.add(person("Ann", Relationship.KNOWN), List.of(GHENT));
        add(clusters, 4, GHENT);

        assertThat(clusters.all())
                .containsExactly(
                        new Cluster("town", "Ghent", 7, 3, 0, false, false, List.of("Zoe", "Ann", "Bob", "P0", "P1")));
    }

    @Test
    void balanceIsFullWhenAllWantedAreAlikeAndNoneWhenAllAreInOne() {
        Set<ClusterName> wanted = new LinkedHashSet<>(List.of(GHENT, BRUGES, LILLE));
        Clusters even = new Clusters(wanted, 5, 1);
        List.of(GHENT, BRUGES, LILLE).forEach(it -> add(even, 4, it));
        Clusters one = new Clusters(wanted, 5, 1);
        add(one, 4, GHENT);
        Clusters two = new Clusters(wanted, 5, 1);
        add(two, 4, GHENT);
        add(two, 4, BRUGES);

        assertThat(even.balance()).isEqualTo(100);
        assertThat(one.balance()).isZero();
        // ln 2 / ln 3
        assertThat(two.balance()).isEqualTo(63);
        assertThat(new Clusters(wanted, 5, 1).balance()).isZero();
        assertThat(new Clusters(Set.of(GHENT), 5, 1).balance()).isZero();
    }
}
