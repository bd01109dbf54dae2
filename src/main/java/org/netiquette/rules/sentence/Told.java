package org.netiquette.rules.sentence;

/**
 * What somebody is told about a sentence that cannot be read.
 *
 * @param maybe what was perhaps meant; empty when nobody can tell
 */
record Told(String sentence, String maybe) {}
