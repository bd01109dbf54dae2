package org.netiquette.reading;

import java.util.List;

/**
 * All that the lists teach.
 *
 * @param matcher finds their phrases
 * @param names finds names beside phrases
 * @param combinations which signs together make a pitch or a scam, in the order of the list
 * @param defaults LinkedIn's default texts
 * @param readyMade LinkedIn's ready-made messages
 * @param frame finds salutation and signature
 * @param languages tells languages
 * @param words single words by the part they play
 */
record PhraseBook(
        PhraseMatcher matcher,
        Names names,
        List<Combination> combinations,
        DefaultTexts defaults,
        ReadyMade readyMade,
        Frame frame,
        Languages languages,
        Words words) {

    PhraseBook {
        combinations = List.copyOf(combinations);
    }
}
