package org.netiquette.input;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Accounts of different names never become one because their safe names are equal, or differ only in case, which some
 * systems do not tell apart: the second gets a number.
 */
final class AccountNames {

    private final Map<String, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The account of this name, the same for the same name. */
    String of(String name) {
        return given.computeIfAbsent(Normalizer.normalize(name, Normalizer.Form.NFC), this::free);
    }

    private String free(String name) {
        String safe = AccountName.ofFile(name);
        String free = safe;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = safe + "-" + number;
        }
        return free;
    }
}
