package org.netiquette.jobs;

import java.util.List;
import org.netiquette.network.Cluster;
import org.netiquette.network.Reach;

/**
 * What a night found of an account's connections as a whole.
 *
 * @param clusters the parts of the network, in the order of the report
 * @param reach how far and how well the network reaches
 */
record GatheredNetwork(List<Cluster> clusters, Reach reach) {

    GatheredNetwork {
        clusters = List.copyOf(clusters);
    }
}
