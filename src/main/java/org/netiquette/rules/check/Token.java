package org.netiquette.rules.check;

/**
 * A piece of a rule file: a name, a number, a text or a sign.
 *
 * @param text as it stands in the file, a text with its quotes
 */
record Token(Type type, String text, int line) {

    enum Type {
        NAME,
        NUMBER,
        TEXT,
        SIGN
    }

    boolean is(String other) {
        return text.equals(other);
    }

    boolean isSemicolon() {
        return type == Type.SIGN && is(";");
    }
}
