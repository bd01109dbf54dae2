/**
 * Rows of many sources to people: which rows are of one person, what sort of e-mail address it is, and telephone numbers in
 * one notation.
 *
 * <p>In: rows with what identifies a person in them. Out: the rows of each person together. Imports {@code network}, {@code
 * fact} and {@code sheet}, and nothing of the room above. Another mark by which a person can be told is given to {@link
 * org.netiquette.evidence.outreach.Mention}; another kind of address is a row of {@code rules/tables/addresses.csv}.
 */
@NullMarked
package org.netiquette.evidence.outreach;

import org.jspecify.annotations.NullMarked;
