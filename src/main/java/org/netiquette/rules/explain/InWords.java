package org.netiquette.rules.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.Condition.Comparison;
import org.netiquette.rules.word.Vocabulary;
import org.netiquette.rules.word.WordKind;

/** Says words, values and conditions of rules as a person would. */
public final class InWords {

    private InWords() {}

    /** A value: {@code yes}, {@code MISSING}, {@code GROUP; TOWN}, {@code «a text»}; {@code none} and {@code empty} for nothing. */
    public static String value(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        } else if (value instanceof List<?> several) {
            return several.isEmpty()
                    ? "none"
                    : several.stream().map(String::valueOf).collect(Collectors.joining("; "));
        } else if (value instanceof String text) {
            return text.isEmpty() ? "empty" : "«" + text + "»";
        }
        return String.valueOf(value);
    }

    /** What a condition asks for: {@code photo not MISSING}, {@code sameText 5 or more}, {@code no benefit}. */
    public static String asks(Condition condition) {
        if (condition instanceof Comparison it) {
            return it.word() + " " + wanted(it);
        } else if (condition instanceof Condition.Yes it) {
            return it.word() + " yes";
        } else if (condition instanceof Condition.Not it) {
            return it.condition() instanceof Condition.Yes yes ? yes.word() + " no" : "not " + asks(it.condition());
        } else if (condition instanceof Condition.Both it) {
            return asks(it.left()) + " and " + asks(it.right());
        } else if (condition instanceof Condition.Either it) {
            return asks(it.left()) + " or " + asks(it.right());
        }
        return "(" + asks(((Condition.Group) condition).condition()) + ")";
    }

    /**
     * A condition beside what the fact reads: {@code photo is UNKNOWN, the rule asks for MISSING}.
     *
     * @param fact the fact, of which the condition does not hold
     */
    static <F extends Judgeable> String lacks(Condition condition, F fact) {
        Vocabulary<F> vocabulary = Vocabulary.of(fact);
        String reads = condition.words().stream()
                .map(it -> it + " is " + value(vocabulary.value(fact, it)))
                .collect(Collectors.joining(" and "));
        return reads + ", the rule asks for " + alone(condition);
    }

    /** What is asked for, without the word's name where only one word is asked. */
    private static String alone(Condition condition) {
        if (condition instanceof Comparison it) {
            return switch (it.operator()) {
                case IS_NOT, NOT_IN -> "anything but " + values(it.values());
                case CONTAINS -> values(it.values()) + inside(it);
                case NOT_CONTAINS -> "no " + values(it.values()) + inside(it);
                default -> wanted(it);
            };
        } else if (condition instanceof Condition.Yes) {
            return "yes";
        } else if (condition instanceof Condition.Not it && it.condition() instanceof Condition.Yes) {
            return "no";
        }
        return asks(condition);
    }

    private static String wanted(Comparison it) {
        String values = values(it.values());
        return switch (it.operator()) {
            case IS, IN -> values;
            case IS_NOT, NOT_IN -> "not " + values;
            case LESS -> "less than " + values;
            case AT_MOST -> values + " or less";
            case MORE -> "more than " + values;
            case AT_LEAST -> values + (it.kind() instanceof WordKind.Choice ? " or closer" : " or more");
            case CONTAINS -> "with " + values;
            case NOT_CONTAINS -> "without " + values;
        };
    }

    private static String inside(Comparison it) {
        return it.kind() instanceof WordKind.Text ? " in it" : " among them";
    }

    private static String values(List<Object> values) {
        return values.stream().map(InWords::value).collect(Collectors.joining(" or "));
    }
}
