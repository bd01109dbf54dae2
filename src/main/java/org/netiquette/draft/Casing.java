package org.netiquette.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Upper and lower case as names have it. */
final class Casing {

    private static final Pattern PART = Pattern.compile("(?<=^|-|^[od]['’])\\p{L}");
    private static final Pattern MC = Pattern.compile("^Mc(\\p{L})(?=\\p{L}{2})");

    private Casing() {}

    /** A first name with a capital at each part: Jean-Luc, O'Shea, McKenzie. */
    static String ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String capital = PART.matcher(lower).replaceAll(it -> quote(it.group().toUpperCase(Locale.ROOT)));
        return MC.matcher(capital).replaceFirst(it -> quote("Mc" + it.group(1).toUpperCase(Locale.ROOT)));
    }

    /** The text with its first letter large. */
    static String large(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }

    private static String quote(String text) {
        return Matcher.quoteReplacement(text);
    }
}
