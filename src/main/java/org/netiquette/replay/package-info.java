/**
 * What a change of the rules would change: the same accounts and remembered nights under two rule folders.
 *
 * <p>In: two rule folders, the input folder, the memory where there is one. Out: a {@link
 * org.netiquette.output.comparison.Comparison}. Gathers as a night does, by {@code jobs.Gathering}, and writes neither reports
 * nor memory. {@code cli} imports this package; it knows no Spring and no SQL. To compare one more thing, judge it by both sides
 * and hand the pairs to {@link org.netiquette.replay.Changes}.
 */
@NullMarked
package org.netiquette.replay;

import org.jspecify.annotations.NullMarked;
