/**
 * What to do about connections, and when: calls, answers, thanks and looks, spread over the days by what a week can hold.
 *
 * <p>In: judged connections, what every night told before, limits. Out: one {@link org.netiquette.plan.tie.FollowUp} a thing to
 * do. May import {@code network}, {@code fact} and {@code verdict}.
 */
@NullMarked
package org.netiquette.plan.tie;

import org.jspecify.annotations.NullMarked;
