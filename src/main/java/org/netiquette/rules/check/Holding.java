package org.netiquette.rules.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.word.Vocabulary;
import org.netiquette.rules.word.WordKind;

/**
 * Whether conditions of checked rules hold, read off the tree without a compiler: for what one rule lacks, and for going
 * through many possible facts. Means the same as the compiled rule.
 */
public final class Holding {

    private final Function<String, Object> words;

    private Holding(Function<String, Object> words) {
        this.words = words;
    }

    /** What holds of a fact as it is, its question and answer included. */
    public static Holding of(Judgeable fact) {
        return new Holding(reader(fact));
    }

    /** What holds where the words read so; every word that a condition mentions must be among them. */
    public static Holding of(Map<String, ?> words) {
        return new Holding(word -> Optional.<Object>ofNullable(words.get(word))
                .orElseThrow(() -> new IllegalArgumentException("The word " + word + " must have a value.")));
    }

    /** Whether all conditions of a rule hold, so that it speaks. */
    public boolean holds(CheckedRule rule) {
        return rule.conditions().stream().allMatch(this::holds);
    }

    /** Whether one condition holds. */
    public boolean holds(Condition condition) {
        if (condition instanceof Condition.Comparison it) {
            return holds(it);
        } else if (condition instanceof Condition.Yes it) {
            return Boolean.TRUE.equals(read(it.word()));
        } else if (condition instanceof Condition.Not it) {
            return !holds(it.condition());
        } else if (condition instanceof Condition.Both it) {
            return holds(it.left()) && holds(it.right());
        } else if (condition instanceof Condition.Either it) {
            return holds(it.left()) || holds(it.right());
        }
        return holds(((Condition.Group) condition).condition());
    }

    private boolean holds(Condition.Comparison it) {
        Object read = read(it.word());
        Object value = it.values().get(0);
        return switch (it.operator()) {
            case IS -> read.equals(value);
            case IS_NOT -> !read.equals(value);
            case IN -> it.values().contains(read);
            case NOT_IN -> !it.values().contains(read);
            case CONTAINS -> contains(read, value);
            case NOT_CONTAINS -> !contains(read, value);
            case LESS, AT_MOST, MORE, AT_LEAST -> it.operator().holds(place(it.kind(), read), place(it.kind(), value));
        };
    }

    private static boolean contains(Object read, Object value) {
        return read instanceof String text
                ? text.contains((String) value)
                : read instanceof List<?> several && several.contains(value);
    }

    /** Where a value stands in the order of its kind: a number is its own place. */
    private static int place(WordKind kind, Object value) {
        return value instanceof Integer number ? number : kind.values().indexOf(value);
    }

    private Object read(String word) {
        return words.apply(word);
    }

    private static <F extends Judgeable> Function<String, Object> reader(F fact) {
        Vocabulary<F> vocabulary = Vocabulary.of(fact);
        return word -> vocabulary.value(fact, word);
    }
}
