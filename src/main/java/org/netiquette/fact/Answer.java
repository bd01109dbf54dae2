package org.netiquette.fact;

import java.util.Map;

/**
 * An answer that the member could give in their {@code people} sheet, and what it would do to the words of a fact.
 *
 * @param column column of the sheet
 * @param says what would stand there, as a person would say it
 * @param words the words that would read differently, by name
 */
public record Answer(String column, String says, Map<String, Object> words) {

    public Answer {
        words = Map.copyOf(words);
    }
}
