package org.netiquette.draft;

import java.util.regex.Pattern;

/** What a stranger's data may put into the member's own text: a short name, and no address to lead anybody to. */
final class Nameable {

    private static final int LONGEST = 80;
    private static final Pattern ADDRESS = Pattern.compile("[@/\\\\{}<>\\p{Cc}\\p{Cf}]|www\\.|\\p{L}\\.\\p{L}{2}");

    private Nameable() {}

    static boolean isNameable(String value) {
        return value.length() <= LONGEST
                && value.codePoints().anyMatch(Character::isLetter)
                && !ADDRESS.matcher(value).find();
    }
}
