package org.netiquette.reading.phrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.netiquette.reading.text.Plain;

/** Tells the language of a text by its most frequent words, by letters of its own, and by the phrases found in it. */
public final class Languages {

    private final Map<String, List<String>> ofWord = new HashMap<>();
    private final Map<String, List<String>> ofLetter = new HashMap<>();

    private final Set<String> read;

    /** @param read the languages that phrases are listed in */
    Languages(Words words, Set<String> read) {
        this.read = Set.copyOf(read);
        invert(words.byLanguage(Words.Role.COMMON), ofWord);
        invert(words.byLanguage(Words.Role.LETTER), ofLetter);
    }

    private static void invert(Map<String, Set<String>> byLanguage, Map<String, List<String>> languages) {
        byLanguage.forEach((language, words) -> words.forEach(word -> languages
                .computeIfAbsent(word, it -> new java.util.ArrayList<>())
                .add(language)));
    }

    /**
     * Whether a text is in one of the languages that are read. One whose language cannot be told is, as long as it is in Latin
     * letters: it is short, as a rule.
     */
    public boolean isRead(String language, Plain plain) {
        return isLatin(plain) && (language.isEmpty() || read.contains(language));
    }

    /** Whether at least half of the letters are Latin. */
    public static boolean isLatin(Plain plain) {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < plain.text().length(); i++) {
            char letter = plain.text().charAt(i);
            if (Character.isLetter(letter)) {
                boolean isLatin = letter < 0x80 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
                latin += isLatin ? 1 : 0;
                other += isLatin ? 0 : 1;
            }
        }
        return latin >= other;
    }

    /** Two-letter code of the language with most votes; empty when two have the same, or none has any. */
    public String of(String original, Plain plain, List<Hit> hits) {
        Map<String, Integer> votes = new HashMap<>();
        hits.stream()
                .filter(hit -> !hit.phrase().isOwn())
                .forEach(hit -> vote(votes, List.of(hit.phrase().language()), 2));
        plain.words().forEach(word -> vote(votes, ofWord.getOrDefault(plain.word(word), List.of()), 1));
        letters(original).forEach(letter -> vote(votes, ofLetter.getOrDefault(letter, List.of()), 2));
        votes.remove("");
        return winner(votes);
    }

    private static Set<String> letters(String original) {
        Set<String> letters = new HashSet<>();
        original.chars()
                .limit(Plain.LIMIT)
                .filter(it -> it >= 0x80)
                .forEach(it -> letters.add(Character.toString(it).toLowerCase(Locale.ROOT)));
        return letters;
    }

    private static void vote(Map<String, Integer> votes, List<String> languages, int weight) {
        languages.forEach(language -> votes.merge(language, weight, Integer::sum));
    }

    private static String winner(Map<String, Integer> votes) {
        int most = votes.values().stream().mapToInt(it -> it).max().orElse(0);
        List<String> first = votes.entrySet().stream()
                .filter(it -> it.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? first.get(0) : "";
    }
}
