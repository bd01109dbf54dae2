/**
 * A text as it is compared: folded once, with its words, sentences and the places that they came from.
 *
 * <p>In: a text as somebody wrote it. Out: a {@link org.netiquette.reading.text.Plain}. Knows nothing of lists or kinds; the other
 * rooms of {@code reading} import it.
 */
@NullMarked
package org.netiquette.reading.text;

import org.jspecify.annotations.NullMarked;
