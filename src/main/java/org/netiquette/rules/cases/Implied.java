package org.netiquette.rules.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.fact.Note;

/** What follows from what among the words of a received invitation (etiquette, "Very good reason", "Common threads"). */
final class Implied {

    private static final Map<String, List<String>> BY_FLAG = Map.of(
            "introducedByTrusted", List.of("veryGoodReason", "strongThread", "anyThread"),
            "followed", List.of("strongThread", "anyThread"),
            "strongThread", List.of("anyThread"));

    private Implied() {}

    /**
     * The words together with those that follow from them.
     *
     * @param given value by word, as a case gives them
     * @return empty where they contradict each other
     */
    static Optional<Map<String, Object>> of(Map<String, Object> given) {
        Map<String, Object> words = new HashMap<>(given);
        BY_FLAG.forEach((word, implied) -> {
            if (isTrue(given, word)) {
                implied.forEach(it -> words.putIfAbsent(it, true));
            }
        });
        if (given.get("threadKinds") instanceof List<?> kinds && !kinds.isEmpty()) {
            words.putIfAbsent("anyThread", true);
        }
        return isPossible(words) ? Optional.of(words) : Optional.empty();
    }

    private static boolean isPossible(Map<String, Object> words) {
        return BY_FLAG.entrySet().stream()
                        .filter(it -> isTrue(words, it.getKey()))
                        .allMatch(it -> it.getValue().stream().allMatch(implied -> isTrue(words, implied)))
                && hasGroundForReason(words);
    }

    private static boolean hasGroundForReason(Map<String, Object> words) {
        return !isTrue(words, "veryGoodReason")
                || isTrue(words, "introducedByTrusted")
                || words.get("note") == Note.REASONED;
    }

    private static boolean isTrue(Map<String, Object> words, String word) {
        return Boolean.TRUE.equals(words.get(word));
    }
}
