/**
 * What to do about connections, and when: calls, answers, thanks and looks, spread over the days by what a week can hold.
 *
 * <p>In: judged connections, what every night told before, what a week can hold. Out: one {@link
 * org.netiquette.plan.tie.FollowUp} a thing to do, and what memory must keep of it. May import {@code network}, {@code fact} and
 * {@code verdict}, and of {@code plan} how persons are known again; what to prepare comes through {@link
 * org.netiquette.plan.tie.Preparing}. {@code output} and {@code jobs} may import it. A new kind of thing to do is a constant of
 * {@code FollowUp.Kind}, a verdict in {@code Errand}, an order in {@code Ranking} and a number in {@link
 * org.netiquette.plan.tie.Capacity}.
 */
@NullMarked
package org.netiquette.plan.tie;

import org.jspecify.annotations.NullMarked;
