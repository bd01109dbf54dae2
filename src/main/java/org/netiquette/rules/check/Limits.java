package org.netiquette.rules.check;

import java.util.List;

/**
 * How large a rule may be. Drools' parsers take a time that grows with the power of the nesting (measured: 15 ms at five
 * parentheses, half a second at ten, 48 s at fifteen), so these hold before any of them runs.
 */
final class Limits {

    static final int CONDITIONS = 50;
    static final int VALUES = 100;
    private static final int TOKENS = 1500;
    private static final int NESTING = 6;

    private Limits() {}

    static void check(List<Token> tokens, Found problems) {
        if (tokens.size() > TOKENS) {
            Token first = tokens.get(TOKENS);
            problems.add(first.line(), "A rule must have at most 1500 words and signs; this one goes on from here.");
        }
        nesting(tokens, problems);
        negations(tokens, problems);
    }

    private static void nesting(List<Token> tokens, Found problems) {
        int depth = 0;
        for (Token token : tokens) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth > NESTING || depth < 0) {
                problems.add(
                        token.line(),
                        depth < 0
                                ? "This ) closes nothing."
                                : "Parentheses must be at most five deep within the fact's own.");
                return;
            }
        }
    }

    private static void negations(List<Token> tokens, Found problems) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is("!") && tokens.get(i - 1).is("!")) {
                problems.add(tokens.get(i).line(), "One ! after another says nothing.");
                return;
            }
        }
    }
}
