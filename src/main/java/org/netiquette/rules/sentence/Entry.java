package org.netiquette.rules.sentence;

import java.util.List;

/**
 * A line of the vocabulary before the check.
 *
 * @param scope the kind of fact or list that it is about; empty for any
 * @param hyphen whether the sentence begins with a hyphen, as a condition does
 */
record Entry(Section section, String scope, boolean hyphen, List<Piece> key, List<Piece> meaning, int line) {

    enum Section {
        CONDITION,
        CONSEQUENCE,
        VALUE
    }

    List<String> slotsOfKey() {
        return slots(key);
    }

    /** Each once, however often it stands there. */
    List<String> slotsOfMeaning() {
        return slots(meaning).stream().distinct().toList();
    }

    private static List<String> slots(List<Piece> pieces) {
        return pieces.stream().filter(Piece::isSlot).map(Piece::text).sorted().toList();
    }
}
