package org.netiquette.rules.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.News;
import org.netiquette.fact.Note;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.rules.word.Subject;

/**
 * What follows from what among the words of a fact type (etiquette, "Very good reason", "Common threads").
 *
 * @param byFlag for a word that reads yes, the words that then read yes as well
 * @param possible whether words can hold together, beyond that
 */
record Implied(Map<String, List<String>> byFlag, Predicate<Map<String, Object>> possible) {

    private static final Implied OF_INVITATION = new Implied(
            Map.of(
                    "introducedByTrusted", List.of("veryGoodReason", "strongThread", "anyThread"),
                    "followed", List.of("strongThread", "anyThread"),
                    "strongThread", List.of("anyThread")),
            Implied::hasGroundForReason);

    private static final Implied OF_CANDIDATE = new Implied(
            Map.of("strongThread", List.of("anyThread"), "stale", List.of("pending")), Implied::hasThreadOfEachKind);

    private static final Implied OF_CONNECTION = new Implied(
            Map.of("strongThread", List.of("anyThread"), "dormant", List.of("talked")),
            words -> hasThreadOfEachKind(words) && isGoneWhereNewsSaySo(words));

    private static final Map<Class<?>, Implied> BY_TYPE = Map.of(
            ReceivedInvitation.class, OF_INVITATION,
            Candidate.class, OF_CANDIDATE,
            ConnectedPerson.class, OF_CONNECTION);

    /** What follows among the words of a subject; nothing where nothing was said of it. */
    static Implied of(Subject subject) {
        return BY_TYPE.getOrDefault(subject.vocabulary().type(), new Implied(Map.of(), it -> true));
    }

    /**
     * The words together with those that follow from them.
     *
     * @param given value by word, as a case gives them
     * @return empty where they contradict each other
     */
    Optional<Map<String, Object>> complete(Map<String, Object> given) {
        Map<String, Object> words = new HashMap<>(given);
        byFlag.forEach((word, implied) -> {
            if (isTrue(given, word)) {
                implied.forEach(it -> words.putIfAbsent(it, true));
            }
        });
        if (hasKinds(given)) {
            words.putIfAbsent("anyThread", true);
        }
        return isPossible(words) ? Optional.of(words) : Optional.empty();
    }

    /**
     * All words of a fact with one of them set anew, and those that follow from it.
     *
     * @param words value by word
     * @return empty where that contradicts the others
     */
    Optional<Map<String, Object>> changed(Map<String, Object> words, String word, Object value) {
        Map<String, Object> changed = new HashMap<>(words);
        changed.put(word, value);
        if (isTrue(changed, word)) {
            byFlag.getOrDefault(word, List.of()).forEach(it -> changed.put(it, true));
        }
        if (word.equals("threadKinds") && hasKinds(changed)) {
            changed.put("anyThread", true);
        }
        return isPossible(changed) ? Optional.of(changed) : Optional.empty();
    }

    private boolean isPossible(Map<String, Object> words) {
        return byFlag.entrySet().stream()
                        .filter(it -> isTrue(words, it.getKey()))
                        .allMatch(it -> it.getValue().stream().allMatch(implied -> isTrue(words, implied)))
                && possible.test(words);
    }

    private static boolean hasGroundForReason(Map<String, Object> words) {
        return !isTrue(words, "veryGoodReason")
                || isTrue(words, "introducedByTrusted")
                || words.get("note") == Note.REASONED;
    }

    private static boolean hasThreadOfEachKind(Map<String, Object> words) {
        return !hasKinds(words) || isTrue(words, "anyThread");
    }

    private static boolean isGoneWhereNewsSaySo(Map<String, Object> words) {
        boolean gone = words.get("news") instanceof List<?> news && news.contains(News.GONE);
        return !gone || isTrue(words, "gone");
    }

    private static boolean hasKinds(Map<String, Object> words) {
        return words.get("threadKinds") instanceof List<?> kinds && !kinds.isEmpty();
    }

    private static boolean isTrue(Map<String, Object> words, String word) {
        return Boolean.TRUE.equals(words.get(word));
    }
}
