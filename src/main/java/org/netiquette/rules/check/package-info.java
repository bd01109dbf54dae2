/**
 * The check that a rule file can decide and nothing else. It stands before the compiler, which never sees a file's text.
 *
 * <p>In: the bytes of rule files. Out: {@link org.netiquette.rules.check.CheckedRule}s, from which DRL is written anew,
 * or problems with file and line. Four walls, each on its own: {@code Scan} (characters, comments, words that have no
 * place in a rule, size and nesting, before any parser runs), {@code TreeCheck} (what Drools' parser found in the file),
 * {@code ConditionCheck} and {@code CallCheck} (every node of every expression), and {@code RuleCheck}'s comparison of
 * what was understood with what is written, so that nothing is passed over in silence. {@link
 * org.netiquette.rules.check.Holding} says whether a checked condition holds. Imported by {@code rules} only.
 *
 * <p>To allow an operator, add it to {@link org.netiquette.rules.check.Operator} and to {@code ConditionCheck}; a file
 * under {@code src/test/resources/attacks} shows what must stay refused.
 */
@NullMarked
package org.netiquette.rules.check;

import org.jspecify.annotations.NullMarked;
