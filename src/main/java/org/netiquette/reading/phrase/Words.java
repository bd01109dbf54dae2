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
    public enum Role {
        /** So frequent that it tells the language and says nothing else. */
        COMMON,
        /** Letters that only one of the languages has, as they stand. */
        LETTER,
        /** Opens a note. */
        GREETING,
        /** Closes a note; may be several words. */
        CLOSING,
        /** Agrees, thanks or says goodbye: a message of nothing else waits for no answer. */
        ASSENT,
        /** Stands before a name without being part of it. */
        ARTICLE,
        /** Stands inside a name. */
        PARTICLE,
        /** Means network; with the word LinkedIn it betrays a default text. */
        NETWORK,
        /** Denies: not, never. */
        DENIAL,
        /** Makes a wish or a condition of what follows: if, hoped, would. */
        UNREAL,
        /** Makes a fact of what follows, whatever came before: remember. */
        REMEMBER,
        /** Opens a question. */
        ASKING,
        /** Somebody else, who is not the writer: he, my brother. */
        SOMEBODY,
        /** Where a new part of a sentence begins: and, because. */
        TURN,
        /** What many things are called, and so names none: office, university, friend. */
        VAGUE,
        /** May stand between a name and its year: in, back, summer. */
        TIME,
        /** Says that a year is not meant to the letter: about, since. */
        INEXACT,
        /** Stands before an employer to which a sentence goes on. */
        AT,
        /** Stands between a person and where they are from. */
        FROM,
        /** Stands before towns as well as before employers and schools. */
        BEFORE_TOWN,
        /** Opens the name of a town of several words: San, New. */
        TOWN_NAME,
        /** Means group. */
        GROUP,
        /** Other networks, whose groups LinkedIn does not know. */
        ELSEWHERE;

        static Optional<Role> named(String word) {
            return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
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
    public Set<String> of(Role role) {
        return byRole.getOrDefault(role, Set.of());
    }

    /** The words that play a part in one language. */
    public Set<String> of(Role role, String language) {
        return byLanguage(role).getOrDefault(language, Set.of());
    }

    /** The words that play a part, by language. */
    public Map<String, Set<String>> byLanguage(Role role) {
        return byLanguage.getOrDefault(role, Map.of());
    }
}
