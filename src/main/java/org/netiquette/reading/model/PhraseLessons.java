package org.netiquette.reading.model;

import java.util.List;
import java.util.Optional;
import org.netiquette.reading.phrase.Phrase;
import org.netiquette.reading.phrase.Sign;
import org.netiquette.sheet.Place;

/** Phrases as examples: one that is enough on its own is a short text of its kind, so that a phrase added teaches at once. */
public final class PhraseLessons {

    private static final int ENOUGH = 2;

    private PhraseLessons() {}

    /** The lessons of the phrases that speak for a kind by themselves; signs of a scam do so only together. */
    public static List<Example> of(List<Phrase> phrases) {
        return phrases.stream()
                .filter(it -> it.weight() >= ENOUGH && it.sign().role() != Sign.Role.SCAM)
                .flatMap(it -> lesson(it).stream())
                .toList();
    }

    private static Optional<Example> lesson(Phrase phrase) {
        return phrase.sign()
                .kind()
                .map(kind -> new Example(
                        new Place("phrases", 0),
                        phrase.language(),
                        String.join(" ", phrase.literals()),
                        kind,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
