/**
 * Rules in sentences: {@code .dslr} files, and the vocabulary {@code rules/words.dsl} that says what each sentence means.
 *
 * <p>In: files of sentences. Out: rule files for {@code check}, written line for line so that its messages hold for the
 * lines that a person wrote; and the other way round, a checked rule said in sentences. Imports {@code word} and {@code
 * check}; imported by {@code rules} only.
 *
 * <p>The form of the vocabulary is Drools' own, its expander is not used: it looks for patterns of letters that whoever
 * edits the vocabulary could make run for hours, it changes texts between quotes and names of rules as well (tried with
 * 10.2.0: a reason that says {@code a sales pitch} came out as {@code Note.PITCH}), and it knows no line of the vocabulary.
 * Here a sentence is plain words, only values get from a sentence into a rule file, and what comes out passes the check of
 * {@code check} like any other rule file.
 *
 * <p>A new sentence is a line in {@code words.dsl}; {@code WordsCoverageTest} fails while a word has none.
 */
@NullMarked
package org.netiquette.rules.sentence;

import org.jspecify.annotations.NullMarked;
