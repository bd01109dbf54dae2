/**
 * Which connections to introduce to each other, and when: never the same two again, never one person too often.
 *
 * <p>In: judged pairs, what every night told before, limits. Out: one {@link org.netiquette.plan.pair.Pairing} a pair. May
 * import {@code network}, {@code fact} and {@code verdict}.
 */
@NullMarked
package org.netiquette.plan.pair;

import org.jspecify.annotations.NullMarked;
