package org.netiquette.output.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.netiquette.network.Cluster;
import org.netiquette.network.Reach;
import org.netiquette.output.NetworkFindings;
import org.netiquette.output.NightOf;
import org.netiquette.output.page.Chart.Bar;
import org.netiquette.output.page.Chart.Part;
import org.netiquette.output.section.Texts;

/** The member's connections as charts and as a picture; none of them on a night that did not look at connections. */
final class NetworkCharts {

    private static final int CLUSTERS = 12;
    private static final int NIGHTS = 14;

    /** Names of verdicts that lend their colours. */
    private static final String DONE = "ACCEPT";

    private static final String WANTED = "INVITE";
    private static final String THIN = "LOOK";
    private static final String PLAIN = "WAIT";

    private final Texts texts;

    NetworkCharts(Texts texts) {
        this.texts = texts;
    }

    /** Clusters, reach and quality. */
    List<Chart> of(NetworkFindings it, NightOf night) {
        if (!it.isLookedAt()) {
            return List.of();
        }
        SortedMap<LocalDate, Reach> nights = new TreeMap<>(it.before());
        it.reach().ifPresent(tonight -> nights.put(night.asOf(), tonight));
        return List.of(
                clusters(it.clusters()),
                nights("reach", nights, Reach::talkedTo, "chart.talked", "chart.not_talked"),
                nights("benefit", nights, Reach::withBenefit, "chart.fits", "chart.does_not_fit"),
                nights("thread", nights, Reach::withThread, "chart.shares", "chart.shares_nothing"));
    }

    /** The reach of the night in a sentence, with the source of its rate; empty on a night that did not look. */
    Optional<String> reach(NetworkFindings it) {
        boolean spreads = it.clusters().stream().filter(Cluster::wanted).count() > 1;
        return it.reach()
                .map(reach -> texts.get("network.reach", reach.connections(), reach.beyond())
                        + (spreads ? " " + texts.get("network.balance", reach.balance()) : ""));
    }

    /** The largest clusters around the member. */
    Optional<Picture> picture(NetworkFindings it) {
        List<Picture.Spot> spots = largest(it.clusters()).stream()
                .map(cluster -> new Picture.Spot(
                        texts.cluster(cluster),
                        cluster.connections(),
                        cluster.talkedTo(),
                        cluster.thin() ? texts.get("chart.thin") : cluster.wanted() ? texts.get("chart.wanted") : "",
                        cluster.thin() ? THIN : cluster.wanted() ? WANTED : PLAIN))
                .toList();
        return spots.isEmpty() ? Optional.empty() : Optional.of(new Picture(spots));
    }

    private Chart clusters(List<Cluster> clusters) {
        return new Chart(
                "clusters",
                largest(clusters).stream()
                        .map(it -> bar(
                                texts.cluster(it), it.talkedTo(), it.connections(), "chart.talked", "chart.not_talked"))
                        .toList());
    }

    /** In the order of the report: what the purpose wants comes first, and where nobody is in it that is worth seeing. */
    private static List<Cluster> largest(List<Cluster> clusters) {
        return clusters.stream()
                .filter(it -> it.connections() > 0 || it.wanted())
                .limit(CLUSTERS)
                .toList();
    }

    private Chart nights(
            String id, SortedMap<LocalDate, Reach> nights, ToIntFunction<Reach> some, String which, String rest) {
        List<Bar> bars = new ArrayList<>();
        nights.entrySet().stream()
                .skip(Math.max(0, nights.size() - NIGHTS))
                .forEach(it -> bars.add(bar(
                        it.getKey().toString(),
                        some.applyAsInt(it.getValue()),
                        it.getValue().connections(),
                        which,
                        rest)));
        return new Chart(id, bars);
    }

    private Bar bar(String label, int some, int all, String which, String rest) {
        return new Bar(
                label,
                List.of(
                        new Part(DONE, texts.get(which), some),
                        new Part(PLAIN, texts.get(rest), Math.max(0, all - some))));
    }
}
