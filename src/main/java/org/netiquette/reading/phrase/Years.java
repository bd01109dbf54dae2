package org.netiquette.reading.phrase;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Span;

/** Years as notes name them, with four digits. */
public final class Years {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Years() {}

    public static boolean isYear(String word) {
        return YEAR.matcher(word).matches();
    }

    /** The first year named in a stretch of a text. */
    public static OptionalInt in(Plain plain, Span stretch) {
        return plain.words().stream()
                .filter(it -> it.start() >= stretch.start() && it.end() <= stretch.end())
                .map(plain::word)
                .filter(Years::isYear)
                .mapToInt(Integer::parseInt)
                .findFirst();
    }
}
