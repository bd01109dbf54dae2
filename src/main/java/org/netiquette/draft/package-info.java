/**
 * From decisions to the words to send.
 *
 * <p>In: a verdict, the fact it was made of, and the member's voice. Out: a question, a thanks, or nothing;
 * for somebody whom the member might invite ({@link org.netiquette.draft.Invitations}) a note, a message to a connection who
 * introduces them, or an e-mail, made of sentences ({@code Plan}) that begin with what the two share ({@code Openings});
 * for two connections who might meet ({@link org.netiquette.draft.Meetings}) a message to each ({@code Acquainting}).
 * {@link org.netiquette.draft.Preparations} tells the member what to prepare before a connection is called, answered, thanked or
 * looked at. {@link org.netiquette.draft.Templates} loads the texts; every text that is sent is read by our own {@code reading}
 * before it is handed out. Imports {@code fact}, {@code verdict} and {@code reading};
 * {@code plan} and {@code output} may import it. A new wording is a text in {@code rules/notes}; a new situation is a
 * constant of {@code Situation} with a text in each language.
 */
@NullMarked
package org.netiquette.draft;

import org.jspecify.annotations.NullMarked;
