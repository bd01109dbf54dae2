package org.netiquette.rules.check;

import java.util.List;
import java.util.stream.Stream;
import org.netiquette.rules.word.WordKind;

/** A condition of a rule after the check: words, operators and literal values, and nothing that could be called. */
public sealed interface Condition {

    /** The words that it tests, in order of their first mention. */
    default List<String> words() {
        return mentions().distinct().toList();
    }

    /** Every mention of a word. */
    Stream<String> mentions();

    /** Every comparison in it. */
    default Stream<Comparison> comparisons() {
        return Stream.of();
    }

    /** As a rule file writes it. */
    default String text() {
        return Written.text(this, false);
    }

    /** A word compared with one value, or with several where the operator takes a list. */
    record Comparison(String word, WordKind kind, Operator operator, List<Object> values) implements Condition {

        public Comparison {
            values = List.copyOf(values);
        }

        @Override
        public Stream<String> mentions() {
            return Stream.of(word);
        }

        @Override
        public Stream<Comparison> comparisons() {
            return Stream.of(this);
        }
    }

    /** A word of the kind yes or no that must read yes. */
    record Yes(String word) implements Condition {

        @Override
        public Stream<String> mentions() {
            return Stream.of(word);
        }
    }

    /** The opposite of a condition. */
    record Not(Condition condition) implements Condition {

        @Override
        public Stream<String> mentions() {
            return condition.mentions();
        }

        @Override
        public Stream<Comparison> comparisons() {
            return condition.comparisons();
        }
    }

    /** Both conditions, written {@code &&}. */
    record Both(Condition left, Condition right) implements Condition {

        @Override
        public Stream<String> mentions() {
            return Stream.concat(left.mentions(), right.mentions());
        }

        @Override
        public Stream<Comparison> comparisons() {
            return Stream.concat(left.comparisons(), right.comparisons());
        }
    }

    /** At least one of the conditions, written {@code ||}. */
    record Either(Condition left, Condition right) implements Condition {

        @Override
        public Stream<String> mentions() {
            return Stream.concat(left.mentions(), right.mentions());
        }

        @Override
        public Stream<Comparison> comparisons() {
            return Stream.concat(left.comparisons(), right.comparisons());
        }
    }

    /** A condition between parentheses. */
    record Group(Condition condition) implements Condition {

        @Override
        public Stream<String> mentions() {
            return condition.mentions();
        }

        @Override
        public Stream<Comparison> comparisons() {
            return condition.comparisons();
        }
    }
}
