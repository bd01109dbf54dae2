/**
 * Rule files become a checked, compiled rule book; a fact becomes a decision; and a fact is judged again with a word set
 * (what-if).
 *
 * <p>In: the folder {@code rules/} and facts. Out: {@link org.netiquette.rules.RuleBook}s and {@link
 * org.netiquette.fact.Judgement}s. {@code jobs} and {@code cli} import this package; it imports {@code fact}, {@code
 * verdict} and {@code sheet}, and it alone knows Drools. Sub-packages, each importing only those before it: {@code word}
 * (the words of a fact), {@code check} (text to checked rule), {@code sentence} (sentences to such a text, and a checked
 * rule to sentences), {@code possible} (all facts there can be), {@code danger} (what sound rules may yet get wrong), this
 * one (checked rules to a book), {@code cases} (the truth table that a book must hold), {@code explain} (what a rule
 * lacked, and what would change a verdict). To judge one more kind of fact, add a line to {@link
 * org.netiquette.rules.word.Subject}, with the verdicts that its rules may propose, and a folder of rules with its {@code
 * cases.csv}.
 */
@NullMarked
package org.netiquette.rules;

import org.jspecify.annotations.NullMarked;
