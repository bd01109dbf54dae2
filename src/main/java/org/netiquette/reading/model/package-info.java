/**
 * What the examples of {@code rules/examples} teach: how much each word, and each frame of words, speaks for each kind of note
 * and each reason.
 *
 * <p>In: labelled examples, or a folded text with the phrases in it. Out: a {@link org.netiquette.reading.model.Model}, and what it
 * says of the text. The shipped model is a resource that is learnt from the shipped examples beforehand; what a rule folder holds beyond
 * them is taught on top when it is loaded.
 */
@NullMarked
package org.netiquette.reading.model;

import org.jspecify.annotations.NullMarked;
