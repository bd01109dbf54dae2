/**
 * What a change of the rules would change, as files that people open: a table and a page.
 *
 * <p>In: what was compared, and every decision that comes out otherwise. Out: {@code changes.csv} and {@code report.html}, the
 * same bytes for the same comparison. The page is a template like the others, shown by {@code output.page}.
 * May import {@code verdict} and {@code sheet}. {@code replay} fills it in, {@code cli} tells
 * it; a further column is one line in {@link org.netiquette.output.comparison.ChangesSheet}.
 */
@NullMarked
package org.netiquette.output.comparison;

import org.jspecify.annotations.NullMarked;
