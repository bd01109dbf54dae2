package org.netiquette.rules;

import java.util.Map;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.word.Vocabulary;

/**
 * A fact with some of its words read differently.
 *
 * @param fact the fact as it is
 * @param words value by word; a value is of the word's type or the text that names it, such as {@code MISSING}
 */
public record WhatIf<F extends Judgeable>(F fact, Map<String, Object> words) {

    public WhatIf {
        words = Map.copyOf(words);
    }

    /**
     * The fact as it would be.
     *
     * @throws IllegalArgumentException when there is no such word, or it cannot take the value
     */
    public F changed() {
        return Vocabulary.of(fact).with(fact, words);
    }
}
