package org.netiquette.input;

import java.util.regex.Pattern;

/**
 * An input row, cell or file that was not used, or not wholly.
 *
 * @param file path below the account's folder
 * @param line line in that file, 0 for the file as a whole
 * @param problem a sentence that says what is wrong and how it must be, cut after 2,000 characters
 * @param row the row as it stands, cells joined by commas, cut after 1,000 characters and with U+FFFD for control
 *     characters; empty for a whole file
 */
public record Reject(String file, int line, String problem, String row) {

    private static final int LONGEST_PROBLEM = 2_000;
    private static final int LONGEST_ROW = 1_000;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    public Reject {
        problem = shown(problem, LONGEST_PROBLEM);
        row = shown(row, LONGEST_ROW);
    }

    private static String shown(String text, int longest) {
        return UNPRINTABLE.matcher(cut(text, longest)).replaceAll("\uFFFD");
    }

    /** Never between the two halves of one character. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
