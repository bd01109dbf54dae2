package org.netiquette.reading.phrase;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.netiquette.reading.text.Plain;

/** The names of the months in the languages that notes are read in. */
public final class Months {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl");
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            LANGUAGES.forEach(it -> NUMBERS.put(folded(month, it), month.getValue()));
        }
    }

    private Months() {}

    private static String folded(Month month, String language) {
        return Plain.fold(month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language)));
    }

    /** Which month a folded word names. */
    public static OptionalInt number(String word) {
        int number = NUMBERS.getOrDefault(word, 0);
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public static String name(int number) {
        return Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
