package org.netiquette.reading.phrase;

import java.util.regex.Pattern;

/** Years as notes name them, with four digits. */
public final class Years {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Years() {}

    public static boolean isYear(String word) {
        return YEAR.matcher(word).matches();
    }
}
