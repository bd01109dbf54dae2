/**
 * CSV and XLSX both ways: where every cell stands, which dialect and encoding a file uses, and cells that are safe to open.
 *
 * <p>In: bytes of a file. Out: rows with file and line; and the other way round, rows to a file that no spreadsheet will
 * run. Imports nothing of ours. A new dialect is recognised here, and nowhere else.
 */
@NullMarked
package org.netiquette.sheet;

import org.jspecify.annotations.NullMarked;
