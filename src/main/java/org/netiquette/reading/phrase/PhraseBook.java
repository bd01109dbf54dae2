package org.netiquette.reading.phrase;

import java.util.List;

/**
 * All that the lists teach.
 *
 * @param phrases the phrases, in the order of the lists
 * @param matcher finds them
 * @param names finds names beside phrases
 * @param defaults LinkedIn's default texts
 * @param readyMade LinkedIn's ready-made messages
 * @param frame finds salutation and signature
 * @param languages tells languages
 * @param words single words by the part they play
 */
public record PhraseBook(
        List<Phrase> phrases,
        PhraseMatcher matcher,
        Names names,
        DefaultTexts defaults,
        ReadyMade readyMade,
        Frame frame,
        Languages languages,
        Words words) {

    public PhraseBook {
        phrases = List.copyOf(phrases);
    }
}
