package org.netiquette.input.addressbook;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a group in an address book is called, and which groups the address book made by itself. */
final class Labels {

    private static final Pattern STAR = Pattern.compile("^\\*\\s*");
    /** Google's own groups that say something about the people in them. */
    private static final Set<String> TELLING = Set.of("friends", "family", "coworkers");
    /** Google's vCards name the system groups without the star. */
    private static final Set<String> SYSTEM = Set.of("mycontacts", "my contacts", "starred");

    private Labels() {}

    /** The label as its owner wrote it; empty for a group of the system. */
    static String plain(String label) {
        String plain = STAR.matcher(label.strip()).replaceFirst("").strip();
        String simple = plain.toLowerCase(Locale.ROOT);
        boolean own = !label.strip().startsWith("*") || TELLING.contains(simple);
        return own && !SYSTEM.contains(simple) ? plain : "";
    }
}
