package org.netiquette.sheet;

/**
 * Cells that no spreadsheet takes for a formula: text that begins with {@code = + - @}, TAB or CR gets a leading
 * apostrophe, after OWASP's advice on CSV injection.
 */
public final class SafeCell {

    private static final String DANGEROUS = "=+-@\t\r";

    private SafeCell() {}

    /** The text with an apostrophe before it when it needs one. */
    public static String guard(String text) {
        return startsDangerously(text, 0) || looksGuarded(text) ? "'" + text : text;
    }

    /** The text that {@link #guard} was given. */
    public static String unguard(String text) {
        return looksGuarded(text) ? text.substring(1) : text;
    }

    /** Apostrophes, then a dangerous character: one more keeps {@link #unguard} exact. */
    private static boolean looksGuarded(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start > 0 && startsDangerously(text, start);
    }

    private static boolean startsDangerously(String text, int start) {
        return start < text.length() && DANGEROUS.indexOf(text.charAt(start)) >= 0;
    }
}
