/**
 * Files to network: finds the accounts of an input folder, recognises their files, reads them row by row, and accounts for
 * every row. One file it writes: a first {@code purpose.yaml}.
 *
 * <p>In: the input folder and the date of the night. Out: one {@link org.netiquette.input.Reading} for each account: the
 * network, the ledger, the rejects. May import {@code network} and {@code sheet}. Kinds of files live in the packages
 * below: {@code linkedin}, {@code addressbook}, {@code people}.
 */
@NullMarked
package org.netiquette.input;

import org.jspecify.annotations.NullMarked;
