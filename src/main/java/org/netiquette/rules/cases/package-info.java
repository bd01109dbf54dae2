/**
 * The truth table as sheets beside the rules, and whether a rule book holds it.
 *
 * <p>In: {@code cases.csv} of each folder of rules, and the book of its policy. Out: for each case whether it holds, and
 * which rules no case speaks for. Imported by {@code cli} only. A word becomes a column by its name; what follows from
 * what among the words of a new fact type is said in {@code Implied}.
 */
@NullMarked
package org.netiquette.rules.cases;

import org.jspecify.annotations.NullMarked;
