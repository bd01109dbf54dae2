package org.netiquette.rules.possible;

import java.util.List;
import java.util.Optional;

/**
 * What may be one way or another from case to case.
 *
 * @param word the word that it is about
 * @param part the element of a list, or the text within a text, that is there or not; empty where the word itself reads one
 *     of the values
 * @param values what it can be; of numbers and texts one for all that rules treat alike
 */
record Variable(String word, Optional<Object> part, List<Object> values) {

    Variable {
        values = List.copyOf(values);
    }

    static Variable of(String word, List<Object> values) {
        return new Variable(word, Optional.empty(), values);
    }

    static Variable holding(String word, Object part) {
        return new Variable(word, Optional.of(part), List.of(false, true));
    }
}
