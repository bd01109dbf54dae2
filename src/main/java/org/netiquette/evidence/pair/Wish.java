package org.netiquette.evidence.pair;

import java.util.List;

/**
 * Something that a text says its writer looks for.
 *
 * @param aim what it is for
 * @param words what is looked for, without words that say nothing; empty for a job
 * @param quote the words of the text
 */
record Wish(Aim aim, List<String> words, String quote) {

    /** What is looked for. */
    enum Aim {
        /** Somebody or something. */
        ANYTHING,
        /** Somebody to employ. */
        EMPLOYEE,
        /** A job. */
        WORK
    }

    Wish {
        words = List.copyOf(words);
    }
}
