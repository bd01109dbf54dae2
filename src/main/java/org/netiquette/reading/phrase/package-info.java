/**
 * What the lists of {@code rules/phrases} teach: phrases with what they are a sign of, default texts, names, languages.
 *
 * <p>In: the lists, and a folded text. Out: the phrases found in it. A new meaning of phrases is a constant of {@link
 * org.netiquette.reading.phrase.Sign}, which the lists may then name.
 */
@NullMarked
package org.netiquette.reading.phrase;

import org.jspecify.annotations.NullMarked;
