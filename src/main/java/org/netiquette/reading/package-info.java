/**
 * What a text says: its kind, the reasons it gives, what it claims, and which of its words made it so.
 *
 * <p>In: a text, the member it was written to, and the phrase lists of {@code rules/phrases}. Out: one {@link
 * org.netiquette.reading.ReadNote} for each text, always the same for the same three. Imports {@code network}, {@code
 * sheet} and, for its kinds, {@code fact}; {@code evidence} and {@code draft} import it. A new phrase is a row in a list;
 * a new meaning of phrases is a constant of {@code Sign}, which the lists may then name.
 */
@NullMarked
package org.netiquette.reading;

import org.jspecify.annotations.NullMarked;
