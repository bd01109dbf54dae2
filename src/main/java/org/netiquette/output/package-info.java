/**
 * The night as files that people and programs open: columns as the contract has them, every cell safe, every file whole.
 *
 * <p>In: what was advised, what was rejected, the ledger. Out: the files below {@code output/AS-OF/}. May import {@code
 * fact}, {@code verdict}, {@code draft}, {@code sheet} and what {@code input} rejected. A new report is one class with its
 * columns, and one line in {@link org.netiquette.output.NightReports}.
 */
@NullMarked
package org.netiquette.output;

import org.jspecify.annotations.NullMarked;
