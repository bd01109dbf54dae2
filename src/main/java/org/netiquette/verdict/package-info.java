/**
 * What a rule may conclude: the right-hand words of a rule file.
 *
 * <p>In: proposals of single rules. Out: one {@link org.netiquette.verdict.Decision} for each thing judged. Any package
 * may import this one; it imports nothing of ours. A new verdict is added to {@link org.netiquette.verdict.Verdict} at
 * its place between more and less cautious, and to the calls of {@code fact.Judgeable}.
 */
@NullMarked
package org.netiquette.verdict;

import org.jspecify.annotations.NullMarked;
