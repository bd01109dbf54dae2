/**
 * Workbooks that people open in a spreadsheet.
 *
 * <p>In: the report of an account, what to do today and the sections. Out: XLSX. Only {@code output.file} may import it. Which sheets there
 * are is decided in {@link org.netiquette.output.section.Sections}.
 */
@NullMarked
package org.netiquette.output.book;

import org.jspecify.annotations.NullMarked;
