package org.netiquette.fact;

import java.util.Map;
import java.util.Optional;

/**
 * An answer that the member could give in their {@code people} sheet, and what it would do to the words of a fact.
 *
 * @param column column of the sheet
 * @param says what would stand there, as a person would say it
 * @param words the words that would read differently, by name
 * @param about whose row it would stand in, where that is not the person's own: a connection who vouches for them, and
 *     perhaps for others too
 */
public record Answer(String column, String says, Map<String, Object> words, Optional<Voucher> about) {

    /** A connection whose word counts for others. */
    public record Voucher(String name, String profileUrl) {}

    public Answer {
        words = Map.copyOf(words);
    }

    /** An answer in the person's own row. */
    public Answer(String column, String says, Map<String, Object> words) {
        this(column, says, words, Optional.empty());
    }
}
