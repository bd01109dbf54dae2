package org.netiquette.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The columns of a sheet, found by name without case, spaces, {@code _} and {@code -}. Of equal names the first counts. */
public final class Header {

    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}_\\-\\uFEFF]+");

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();
    /** Formats ask for the same few names in every row; simplifying them anew took half the time of reading. */
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    private Header(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(simple(names.get(i)), i);
        }
    }

    /** A header with these column names as they stand in the file. */
    public static Header of(List<String> names) {
        return new Header(names);
    }

    /** The form in which column and file names match: lower case, without spaces, {@code _} and {@code -}. */
    public static String simple(String name) {
        return IGNORED.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether all these columns are there. */
    public boolean has(String... columns) {
        for (String column : columns) {
            if (position(column) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Position of a column from 0, or -1. */
    public int position(String column) {
        return asked.computeIfAbsent(column, it -> positions.getOrDefault(simple(it), -1));
    }

    /** The names as they stand in the file. */
    public List<String> names() {
        return names;
    }
}
