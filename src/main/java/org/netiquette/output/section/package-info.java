/**
 * What the reports for people are made of: sections with their columns, and what to do today; the page and the workbook
 * show the same ones. The texts are in {@code texts.properties}, and in one file more for each other language.
 *
 * <p>In: the report of an account. Out: sections and things to do, in the reader's language. Only rooms of {@code output}
 * may import it. A new section is one class with its columns, one line in {@link org.netiquette.output.section.Sections}
 * and the texts of its name; a new language is one file and its code in {@link org.netiquette.output.section.Texts}.
 */
@NullMarked
package org.netiquette.output.section;

import org.jspecify.annotations.NullMarked;
