package org.netiquette.rules.check;

/**
 * A danger that the writer of a rule knows of and means: {@code // Accepted: hits-everyone because nobody is let in unseen}.
 *
 * @param because why it is meant
 * @param line where it stands, from 1
 */
public record Accepted(Danger danger, String because, int line) {}
