/**
 * What a rule may see: the left-hand words of a rule file, and the calls it may make.
 *
 * <p>In: what {@code evidence} has worked out. Out: one flat fact for each thing to judge. Facts know what may be
 * concluded ({@code verdict}) and nothing else of ours. To add a word, add a component with {@link
 * org.netiquette.fact.Word} to the fact, work it out in {@code evidence}, and give it a column in a case; the test of
 * the words fails until all three exist.
 */
@NullMarked
package org.netiquette.fact;

import org.jspecify.annotations.NullMarked;
