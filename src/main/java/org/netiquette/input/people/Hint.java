package org.netiquette.input.people;

import java.util.Collection;
import org.netiquette.sheet.Nearest;

/** Ends a remark about a word that is not known. */
final class Hint {

    private Hint() {}

    /** {@code  (did you mean "seeks"?)} with a blank before it, or nothing when no known word is near. */
    static String near(String word, Collection<String> known) {
        return Nearest.to(word, known)
                .map(it -> " (did you mean \"" + it + "\"?)")
                .orElse("");
    }
}
