/**
 * Why a decision came out as it did: which rules spoke, what each other rule lacked, and the nearest thing that would change
 * the verdict.
 *
 * <p>In: a fact and the rule book that judged it. Out: an {@link org.netiquette.rules.explain.Explanation}, in words and
 * without a line of layout. Imported by {@code rules.cases} and {@code cli}. A word of a new fact type is explained as it
 * is; that it can still change in reality is said in {@code Changes}.
 */
@NullMarked
package org.netiquette.rules.explain;

import org.jspecify.annotations.NullMarked;
