package org.netiquette.rules.check;

import java.util.List;

/** Finds the line of what a parser read: parsers give no lines for parts of a condition, but walk them in order. */
final class Lines {

    private final List<Token> tokens;
    private int next;

    Lines(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The line of the next token with this text, which is passed; the line last found where there is none. */
    int of(String text) {
        for (int i = next; i < tokens.size(); i++) {
            if (tokens.get(i).is(text)) {
                next = i + 1;
                return tokens.get(i).line();
            }
        }
        return line();
    }

    /** The line of the token after the one last found. */
    int next() {
        return next < tokens.size() ? tokens.get(next).line() : line();
    }

    /** The line last found. */
    int line() {
        return tokens.isEmpty() ? 0 : tokens.get(Math.max(0, next - 1)).line();
    }
}
