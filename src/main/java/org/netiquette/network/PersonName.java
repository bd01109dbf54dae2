package org.netiquette.network;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A person's name as somebody wrote it, trimmed and with single blanks, and the form in which two names are compared. */
public final class PersonName {

    private static final Pattern AFTER_COMMA = Pattern.compile("[,،，].*$", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile(
            "^(?:(?:dr|prof|mr|mrs|ms|mx|miss|sir|dame|ir|ing|mag|dipl|rev|hon)\\.?\\s+)+(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_LETTERS =
            Pattern.compile("[\\p{So}\\p{Sk}\\p{Cf}\\p{Cc}\\p{Co}\\p{Cs}\\p{Cn}\\uFE0E\\uFE0F\\x{20E3}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    /** A longer text is no name; the patterns would need too deep a stack for it. */
    private static final int LONGEST = 300;

    /** LinkedIn's stand-in for members who are hidden or gone: a name that names nobody. */
    private static final String HIDDEN = "linkedin member";

    private final String text;
    /** Worked out when it is first asked for, and kept: names are compared far more often than they are read. */
    private String key = "";

    /** The name as it is written. */
    public PersonName(String text) {
        this.text = BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** The name made of its given and family part; either may be empty. */
    public static PersonName of(String given, String family) {
        return new PersonName(given + " " + family);
    }

    /** As written, trimmed, with single blanks. */
    public String text() {
        return text;
    }

    /**
     * The form in which names match: NFKC, without emoji, bidi and zero-width characters, titles, and whatever follows a
     * comma; blanks collapsed, without case. Accents count. Empty for a name that names nobody, such as one of more than
     * 300 characters.
     */
    public String key() {
        if (key.isEmpty() && !text.isEmpty() && text.length() <= LONGEST) {
            key = key(text);
        }
        return key;
    }

    /** Whether this names a person at all. */
    public boolean namesSomebody() {
        return !key().isEmpty();
    }

    private static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        plain = AFTER_COMMA.matcher(plain).replaceFirst("");
        plain = NOT_LETTERS.matcher(plain).replaceAll("");
        plain = BLANKS.matcher(plain).replaceAll(" ").strip();
        plain = TITLE.matcher(plain).replaceFirst("").toLowerCase(Locale.ROOT);
        return plain.equals(HIDDEN) ? "" : plain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName name && text.equals(name.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
