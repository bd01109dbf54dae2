/**
 * Workbooks for people who live in a spreadsheet: laid out to be read, printed, filtered and filled in.
 *
 * <p>In: sheets with their columns, rows of values. Out: an XLSX file in which no cell is a formula. Imports nothing of ours. A new kind
 * of value is a record in {@link org.netiquette.sheet.book.Value} and its lines in {@link
 * org.netiquette.sheet.book.XlsxTab}.
 */
@NullMarked
package org.netiquette.sheet.book;

import org.jspecify.annotations.NullMarked;
