package org.netiquette.sheet;

/**
 * A row that cannot be read, or the rest of a file that cannot.
 *
 * @param place file and line where it begins; line 0 for the file as a whole
 * @param problem a sentence that names the value and says how it must be
 * @param text the first line as it stands, cut after 1,000 characters
 */
public record Damage(Place place, String problem, String text) implements Line {

    private static final int LONGEST_TEXT = 1_000;

    public Damage {
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** Whether this is one row; otherwise the file, or all that was left of it, could not be read. */
    public boolean isRow() {
        return place.line() > 0;
    }
}
