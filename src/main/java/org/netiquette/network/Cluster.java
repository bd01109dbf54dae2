package org.netiquette.network;

import java.util.List;

/**
 * A part of the member's network that has something in common (etiquette, N1 and N2).
 *
 * @param kind what its people have in common, in lower case: {@code town}, {@code industry}, {@code past industry}, {@code
 *     alumni}, {@code community}, {@code influencer}, or a kind that {@code rules/tables/clusters.csv} defines
 * @param name which one: the town, the school
 * @param connections how many connections are in it
 * @param talkedTo to how many of them the member has talked
 * @param candidates how many people whom the member might invite would belong to it
 * @param wanted whether the purpose names it
 * @param thin whether it is wanted and below the table's share
 * @param people up to five of its connections by name, the best known first
 */
public record Cluster(
        String kind,
        String name,
        int connections,
        int talkedTo,
        int candidates,
        boolean wanted,
        boolean thin,
        List<String> people) {

    public Cluster {
        people = List.copyOf(people);
    }

    /** The cluster as reports name it: {@code town: Ghent}. */
    public String text() {
        return kind + ": " + name;
    }
}
