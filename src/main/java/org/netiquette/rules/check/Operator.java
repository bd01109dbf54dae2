package org.netiquette.rules.check;

import java.util.Arrays;
import java.util.Optional;

/** How a rule may compare a word with values. */
public enum Operator {
    IS("=="),
    IS_NOT("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    IN("in"),
    NOT_IN("not in"),
    CONTAINS("contains"),
    NOT_CONTAINS("not contains");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As a rule file writes it. */
    public String sign() {
        return sign;
    }

    boolean orders() {
        return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }

    /**
     * Whether a value at one place of an order stands so to a limit at another.
     *
     * @throws IllegalStateException when the operator does not order
     */
    boolean holds(int place, int limit) {
        return switch (this) {
            case LESS -> place < limit;
            case AT_MOST -> place <= limit;
            case MORE -> place > limit;
            case AT_LEAST -> place >= limit;
            default -> throw new IllegalStateException(this + " does not order.");
        };
    }

    boolean lists() {
        return this == IN || this == NOT_IN;
    }

    boolean contains() {
        return this == CONTAINS || this == NOT_CONTAINS;
    }

    static Optional<Operator> of(String sign) {
        return Arrays.stream(values()).filter(it -> it.sign.equals(sign)).findFirst();
    }
}
