package org.netiquette.rules.check;

import org.netiquette.rules.word.Subject;

/**
 * A rule file before the check.
 *
 * @param file the file as the user knows it
 * @param id path below its rule folder without its ending
 * @param subject what rules in its folder judge
 * @param bytes what stands in it
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record RuleSource(String file, String id, Subject subject, byte[] bytes) {

    /** How the name of a file of sentences ends. */
    public static final String SENTENCES = ".dslr";

    /** Whether it is written in sentences, by the name of the file. */
    public boolean isSentences() {
        return file.endsWith(SENTENCES);
    }
}
