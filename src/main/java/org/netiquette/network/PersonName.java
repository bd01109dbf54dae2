package org.netiquette.network;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's name as somebody wrote it, and the form in which two names are compared.
 *
 * @param text as written, trimmed, with single blanks
 */
public record PersonName(String text) {

    private static final Pattern AFTER_COMMA = Pattern.compile("[,،，].*$", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile(
            "^(?:(?:dr|prof|mr|mrs|ms|mx|miss|sir|dame|ir|ing|mag|dipl|rev|hon)\\.?\\s+)+(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_LETTERS =
            Pattern.compile("[\\p{So}\\p{Sk}\\p{Cf}\\p{Cc}\\p{Co}\\p{Cs}\\p{Cn}\\uFE0E\\uFE0F\\x{20E3}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    /** LinkedIn's stand-in for members who are hidden or gone: a name that names nobody. */
    private static final String HIDDEN = "linkedin member";

    public PersonName {
        text = BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** The name made of its given and family part; either may be empty. */
    public static PersonName of(String given, String family) {
        return new PersonName(given + " " + family);
    }

    /**
     * The form in which names match: NFKC, without emoji, bidi and zero-width characters, titles, and whatever follows a
     * comma; blanks collapsed, without case. Accents count. Empty for a name that names nobody.
     */
    public String key() {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        plain = AFTER_COMMA.matcher(plain).replaceFirst("");
        plain = NOT_LETTERS.matcher(plain).replaceAll("");
        plain = BLANKS.matcher(plain).replaceAll(" ").strip();
        plain = TITLE.matcher(plain).replaceFirst("").toLowerCase(Locale.ROOT);
        return plain.equals(HIDDEN) ? "" : plain;
    }

    /** Whether this names a person at all. */
    public boolean namesSomebody() {
        return !key().isEmpty();
    }
}
