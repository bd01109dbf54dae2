package org.netiquette.input.linkedin;

import java.util.regex.Pattern;
import org.netiquette.sheet.Header;

/** The name of a file in LinkedIn's archive, over all the ways in which it has been written. */
final class BaseName {

    private static final Pattern EXTENSION =
            Pattern.compile("(?:\\.(?:csv|tsv|txt|xlsx?))+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern COPY = Pattern.compile(" ?\\(\\d+\\)$");
    private static final Pattern NUMBER = Pattern.compile("[_-]\\d+$");

    private BaseName() {}

    /**
     * Lower case, without spaces, {@code _}, {@code -}, extension, the number of a twin and that of a browser's copy:
     * {@code Member_Follows_3 (1).csv} is {@code memberfollows}.
     */
    static String of(String fileName) {
        String name = EXTENSION.matcher(fileName.strip()).replaceFirst("");
        name = COPY.matcher(name).replaceFirst("");
        name = EXTENSION.matcher(name).replaceFirst("");
        return Header.simple(NUMBER.matcher(name).replaceFirst(""));
    }
}
