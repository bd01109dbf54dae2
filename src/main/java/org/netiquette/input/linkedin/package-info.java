/**
 * LinkedIn's archive, 2018 to 2026: one {@link org.netiquette.input.format.RowFormat} for each file that bears on a
 * decision, every column found by name.
 *
 * <p>In: rows of a sheet. Out: records of {@code network}, or what later becomes one when the member is known. Month names
 * are English: LinkedIn writes them so in every interface language that was seen. May import {@code network}, {@code sheet}
 * and {@code input.format}; only {@code input} imports it. To add a file, add it to
 * {@link org.netiquette.input.linkedin.LinkedIn} and an invented sample under {@code src/test/resources/archives}.
 */
@NullMarked
package org.netiquette.input.linkedin;

import org.jspecify.annotations.NullMarked;
