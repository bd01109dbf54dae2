/**
 * The words of a fact: which there are, which values each takes, and a fact with some of them read differently.
 *
 * <p>In: fact types of {@code fact}. Out: their vocabulary, read by reflection from the components that carry {@link
 * org.netiquette.fact.Word}. Imported by {@code rules} and its other sub-packages only. A new fact type is one more line
 * in {@link org.netiquette.rules.word.Subject}; a new type of word is one more {@link org.netiquette.rules.word.WordKind}.
 */
@NullMarked
package org.netiquette.rules.word;

import org.jspecify.annotations.NullMarked;
