package org.netiquette.reading.phrase;

import java.util.Comparator;
import java.util.Optional;
import org.netiquette.reading.text.Span;

/**
 * A phrase found in a text.
 *
 * @param phrase which one
 * @param start index of its first character
 * @param end index after its last character
 * @param name the name that its hole stands for; empty without a hole, or where no name is
 */
public record Hit(Phrase phrase, int start, int end, Optional<Span> name) {

    /** In the order of the text; of two that start together the longer first, then the one with a name. */
    public static final Comparator<Hit> IN_ORDER = Comparator.comparingInt(Hit::start)
            .thenComparing(Comparator.comparingInt(Hit::end).reversed())
            .thenComparing(it -> it.name().isEmpty());

    public Sign sign() {
        return phrase.sign();
    }

    public int weight() {
        return phrase.weight();
    }
}
