/**
 * Who comes when: a little each day, never all at once, and nobody twice (etiquette, O7 and O12).
 *
 * <p>In: what was decided about each candidate, words for them, and whom earlier nights proposed. Out: the rows of {@code
 * outreach.csv} in their order, and what memory must keep of them. Imports {@code network}, {@code fact} and {@code verdict};
 * words come through {@link org.netiquette.plan.Words}, so that drafting is not known here. {@code memory}, {@code output} and
 * {@code jobs} may import it. Its rooms plan connections; they share how persons are known
 * again ({@link org.netiquette.plan.Owners}, {@link org.netiquette.plan.SamePerson}) and how reasons are said. A new limit is a component of {@link org.netiquette.plan.Limits}, held in {@code Calendar}.
 */
@NullMarked
package org.netiquette.plan;

import org.jspecify.annotations.NullMarked;
