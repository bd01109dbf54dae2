package org.netiquette.evidence.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases that are looked for in texts, each found by its first word.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    private record Entry<T>(List<String> words, T means) {}

    /**
     * A phrase that was found.
     *
     * @param from its first word in the text, from 0
     * @param to the first word behind it
     */
    record Hit<T>(int from, int to, T means) {}

    void add(List<String> words, T means) {
        if (!words.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.get(0), it -> new ArrayList<>())
                    .add(new Entry<>(List.copyOf(words), means));
        }
    }

    /** Every phrase of the text, also one within another, in the order of the text. */
    List<Hit<T>> in(List<String> text) {
        List<Hit<T>> hits = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            for (Entry<T> it : byFirstWord.getOrDefault(text.get(at), List.of())) {
                if (stands(it, text, at)) {
                    hits.add(new Hit<>(at, at + it.words().size(), it.means()));
                }
            }
        }
        return hits;
    }

    /** The longest phrase that begins at a word of the text. */
    Optional<Hit<T>> at(List<String> text, int at) {
        Optional<Hit<T>> longest = Optional.empty();
        for (Entry<T> it : byFirstWord.getOrDefault(text.get(at), List.of())) {
            int to = at + it.words().size();
            if (stands(it, text, at) && longest.map(hit -> to > hit.to()).orElse(true)) {
                longest = Optional.of(new Hit<>(at, to, it.means()));
            }
        }
        return longest;
    }

    private static boolean stands(Entry<?> phrase, List<String> text, int at) {
        int to = at + phrase.words().size();
        return to <= text.size() && text.subList(at, to).equals(phrase.words());
    }
}
