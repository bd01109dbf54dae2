package org.netiquette.rules.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be wrong with a rule that reads well: warnings, which its file can accept with a reason. */
public enum Danger {
    /** It speaks of nearly everybody. */
    HITS_EVERYONE,
    /** It looks for a text that is in every text. */
    EMPTY_VALUE,
    /** No fact that evidence can bring about meets its conditions. */
    NEVER_FIRES,
    /** Whenever it speaks, others outvote it. */
    ALWAYS_OUTVOTED,
    /** Another rule speaks with the word must for something else in the same case. */
    CONTRADICTS;

    /** As a rule file writes it: {@code hits-everyone}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Danger> named(String text) {
        return Arrays.stream(values()).filter(it -> it.text().equals(text)).findFirst();
    }

    static List<String> texts() {
        return Arrays.stream(values()).map(Danger::text).toList();
    }
}
