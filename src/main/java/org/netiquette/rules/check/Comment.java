package org.netiquette.rules.check;

/**
 * A line of a comment, without its signs.
 *
 * @param text trimmed
 */
record Comment(String text, int line) {}
