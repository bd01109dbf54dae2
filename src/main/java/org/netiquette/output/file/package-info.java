/**
 * The reports as files: CSV tables with the columns of the contract, and every report moved into place whole.
 *
 * <p>In: what was advised, what was rejected, the ledger. Out: the files below {@code output/AS-OF/}. Only {@code jobs} may
 * import it. A new report is one class with its columns, and one line in {@link
 * org.netiquette.output.file.NightReports}.
 */
@NullMarked
package org.netiquette.output.file;

import org.jspecify.annotations.NullMarked;
