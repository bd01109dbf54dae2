package org.netiquette.input.people;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of two rows is newer: by the date in the name of its file, else by that name, numbers in it by their value; in one
 * file the later line. A name without a date is older than any with one.
 */
final class Age {

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\!]");
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The oldest first. */
    static final Comparator<Said> ORDER = Comparator.comparing(
                    (Said it) -> date(it.place().file()))
            .thenComparing(it -> name(it.place().file()))
            .thenComparing(it -> it.place().file())
            .thenComparing(it -> it.place().line());

    private Age() {}

    private static String date(String file) {
        Matcher date = DATE.matcher(base(file));
        return date.find() ? date.group(1) + date.group(2) + date.group(3) : "";
    }

    private static String name(String file) {
        return NUMBER.matcher(base(file).toLowerCase(Locale.ROOT))
                .replaceAll(it -> "0".repeat(Math.max(0, 20 - it.group().length())) + it.group());
    }

    private static String base(String file) {
        String name = FOLDERS.matcher(file).replaceFirst("");
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
