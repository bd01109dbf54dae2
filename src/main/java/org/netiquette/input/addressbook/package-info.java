/**
 * Address books to contacts: Google, Outlook, Yahoo and Thunderbird sheets, and vCards of every version.
 *
 * <p>In: rows of a sheet, or the bytes of a {@code .vcf} file. Out: one
 * {@link org.netiquette.network.Contact} for each entry that names somebody or says how to reach them. May import
 * {@code network}, {@code sheet} and {@code input.format}; only {@code input} imports it. To add a kind of sheet, add a
 * format to {@link org.netiquette.input.addressbook.AddressBooks} and an invented sample under
 * {@code src/test/resources/addressbooks}.
 */
@NullMarked
package org.netiquette.input.addressbook;

import org.jspecify.annotations.NullMarked;
