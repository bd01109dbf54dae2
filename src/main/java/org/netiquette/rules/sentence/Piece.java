package org.netiquette.rules.sentence;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a sentence.
 *
 * @param text as written; a text between quotes with them, a slot without its braces
 */
record Piece(Type type, String text) {

    enum Type {
        WORD,
        /** Between double quotes. */
        TEXT,
        /** Between braces. */
        SLOT,
        /** A comma or a parenthesis. */
        SIGN
    }

    boolean is(String other) {
        return (type == Type.WORD || type == Type.SIGN) && text.equalsIgnoreCase(other);
    }

    boolean isSlot() {
        return type == Type.SLOT;
    }

    /** The same word, whatever its case, or the same slot by whatever name. */
    boolean isLike(Piece other) {
        return type == other.type && (isSlot() || text.equalsIgnoreCase(other.text));
    }

    private String shown() {
        return isSlot() ? "{" + text + "}" : text;
    }

    /** Pieces as a sentence. */
    static String join(List<Piece> pieces) {
        return pieces.stream()
                .map(it -> it.is(",") ? "," : " " + it.shown())
                .collect(Collectors.joining())
                .strip();
    }
}
