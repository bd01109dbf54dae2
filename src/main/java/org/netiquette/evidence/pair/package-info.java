/**
 * Which connections might be introduced to each other: what each looks for, what each has, and where the two meet (etiquette,
 * N3).
 *
 * <p>In: one {@link org.netiquette.evidence.pair.Party} a connection, and the tables {@code needs.csv} and {@code
 * meetings.csv}. Out: one fact {@code Pair} for two whose needs and offers meet, a few thousand at most, of those whom the
 * member knows best. Each need looks into an index, so that the work grows with the connections and not with their square.
 * Imports {@code network}, {@code fact}, {@code verdict}, {@code sheet} and the room {@code cluster} beside it; nothing but the room above imports it. Another
 * way to say that one looks for something is a row of {@code needs.csv}, another pair of roles one of {@code meetings.csv}.
 */
@NullMarked
package org.netiquette.evidence.pair;

import org.jspecify.annotations.NullMarked;
