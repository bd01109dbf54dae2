/**
 * Which connections to introduce to each other, and when: never the same two again, never one person too often.
 *
 * <p>In: judged pairs, what every night told before, limits. Out: one {@link org.netiquette.plan.pair.Pairing} a pair. May
 * import {@code network}, {@code fact}, {@code verdict} and what {@code plan} shares with its rooms. Words come through {@link
 * org.netiquette.plan.pair.PairWords}, so that drafting is not known here. A new limit is a component of {@link
 * org.netiquette.plan.pair.PairLimits}.
 */
@NullMarked
package org.netiquette.plan.pair;

import org.jspecify.annotations.NullMarked;
