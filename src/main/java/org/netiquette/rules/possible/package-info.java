/**
 * Which facts evidence can bring about at all, as far as rules tell them apart; all of them at once, exactly.
 *
 * <p>In: the words of a subject, conditions of checked rules. Out: {@link org.netiquette.rules.possible.CaseSet}s, with a
 * concrete case out of each. Every word is cut into the values that some rule treats alike; sets of cases are decision
 * diagrams, so that millions of cases cost no more than the rules are long. What follows from what, whatever a member
 * writes into tables or purpose, is said in {@code Laws}; a word that follows from others, or rules them out, needs a line
 * there. Imports {@code rules.check} and {@code rules.word}; imported by {@code rules.danger}.
 */
@NullMarked
package org.netiquette.rules.possible;

import org.jspecify.annotations.NullMarked;
