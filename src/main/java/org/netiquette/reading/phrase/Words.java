package org.netiquette.reading.phrase;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netiquette.reading.text.Plain;

/** Single words that matter for the part they play in a language, folded like every text. */
public final class Words {

    /** The parts that a word may play. */
    enum Role {
        /** So frequent that it tells the language and says nothing else. */
        COMMON,
        /** Letters that only one of the languages has, as they stand. */
        LETTER,
        /** Opens a note. */
        GREETING,
        /** Closes a note; may be several words. */
        CLOSING,
        /** Stands before a name without being part of it. */
        ARTICLE,
        /** Stands inside a name. */
        PARTICLE,
        /** Means network; with the word LinkedIn it betrays a default text. */
        NETWORK;

        static Optional<Role> named(String word) {
            return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Role::word).toList();
        }
    }

    private final Map<Role, Set<String>> byRole = new EnumMap<>(Role.class);
    private final Map<Role, Map<String, Set<String>>> byLanguage = new EnumMap<>(Role.class);

    void add(Role role, String language, String word) {
        String folded = role == Role.LETTER ? word.toLowerCase(Locale.ROOT) : Plain.fold(word);
        byRole.computeIfAbsent(role, it -> new HashSet<>()).add(folded);
        byLanguage
                .computeIfAbsent(role, it -> new LinkedHashMap<>())
                .computeIfAbsent(language, it -> new HashSet<>())
                .add(folded);
    }

    /** All words that play a part, in any language. */
    Set<String> of(Role role) {
        return byRole.getOrDefault(role, Set.of());
    }

    /** The words that play a part, by language. */
    Map<String, Set<String>> byLanguage(Role role) {
        return byLanguage.getOrDefault(role, Map.of());
    }
}
