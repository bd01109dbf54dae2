/**
 * Names of titles, companies and clusters: what means the same, and which clusters of the network somebody belongs to.
 *
 * <p>In: what is known of somebody, and the tables {@code titles.csv}, {@code companies.csv} and {@code clusters.csv} under
 * {@code rules/tables}. Out: canonical titles and companies, and the clusters of a network. Pure. Imports {@code network}, {@code
 * fact} and {@code sheet}, and nothing of the room above. Another kind of cluster is rows of {@code clusters.csv}; only one that nothing
 * known of somebody tells needs more code here.
 */
@NullMarked
package org.netiquette.evidence.cluster;

import org.jspecify.annotations.NullMarked;
