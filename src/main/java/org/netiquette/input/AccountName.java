package org.netiquette.input;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of accounts; they become names of folders, so nothing in them may lead out of one or be refused by a system. */
final class AccountName {

    /** The account of files that lie loose in the input folder. */
    static final String LOOSE = "me";

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|\\p{Zl}\\p{Zp}]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern RESERVED =
            Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 100;

    private AccountName() {}

    /** The account of a folder or zip of this name. */
    static String ofFile(String name) {
        String safe =
                UNSAFE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("-");
        safe = EDGES.matcher(safe).replaceAll("");
        safe = safe.length() > LONGEST ? safe.substring(0, LONGEST).strip() : safe;
        if (safe.isEmpty()) {
            return LOOSE;
        }
        return RESERVED.matcher(safe).matches() ? safe + "-" : safe;
    }

    /** The account of a member: their name in lower case, blanks as {@code -}. */
    static String ofOwner(String name) {
        return ofFile(BLANKS.matcher(name.strip()).replaceAll("-").toLowerCase(Locale.ROOT));
    }
}
