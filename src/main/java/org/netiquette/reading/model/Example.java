package org.netiquette.reading.model;

import java.util.Optional;
import java.util.Set;
import org.netiquette.fact.Note;
import org.netiquette.reading.phrase.Reason;
import org.netiquette.sheet.Place;

/**
 * A text with what a person says of it.
 *
 * @param place where it stands
 * @param language two-letter code
 * @param kind what it reads as
 * @param reasons the reasons that it gives; nothing where the list does not say
 * @param offersHelp whether it offers help; nothing where the list does not say
 * @param asksHelp whether it asks for help; nothing where the list does not say
 */
public record Example(
        Place place,
        String language,
        String text,
        Note kind,
        Optional<Set<Reason>> reasons,
        Optional<Boolean> offersHelp,
        Optional<Boolean> asksHelp) {

    public Example {
        reasons = reasons.map(Set::copyOf);
    }

    /** Whether a label of {@link Label} holds; nothing where the list does not say. */
    Optional<Boolean> has(int label) {
        if (label < Label.KINDS.size()) {
            return Optional.of(Label.KINDS.get(label) == kind);
        }
        if (label == Label.OFFERS_HELP) {
            return offersHelp;
        }
        return label == Label.ASKS_HELP
                ? asksHelp
                : reasons.map(it -> it.contains(Label.REASONS.get(label - Label.KINDS.size())));
    }

    /** A number that two examples share when they say the same of the same text. */
    long lesson() {
        long hash = Tokens.hash(text, 0, text.length());
        for (int label = 0; label < Label.COUNT; label++) {
            hash = Hashes.mix(hash, has(label).map(it -> it ? 1 : 2).orElse(3));
        }
        return hash;
    }
}
