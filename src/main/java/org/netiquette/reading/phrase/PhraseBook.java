package org.netiquette.reading.phrase;

/**
 * All that the lists teach.
 *
 * @param matcher finds their phrases
 * @param names finds names beside phrases
 * @param defaults LinkedIn's default texts
 * @param readyMade LinkedIn's ready-made messages
 * @param frame finds salutation and signature
 * @param languages tells languages
 * @param words single words by the part they play
 */
public record PhraseBook(
        PhraseMatcher matcher,
        Names names,
        DefaultTexts defaults,
        ReadyMade readyMade,
        Frame frame,
        Languages languages,
        Words words) {}
