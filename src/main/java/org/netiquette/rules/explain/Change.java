package org.netiquette.rules.explain;

import java.util.Map;

/**
 * A change that reality could bring, or that the member could come to know.
 *
 * @param words the words that would read differently, by name
 * @param says what it is, as half a sentence: {@code with a shared group}
 */
public record Change(Map<String, Object> words, String says) {

    public Change {
        words = Map.copyOf(words);
    }

    static Change of(String word, Object value, String says) {
        return new Change(Map.of(word, value), says);
    }
}
