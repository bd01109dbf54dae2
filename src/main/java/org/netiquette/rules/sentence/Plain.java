package org.netiquette.rules.sentence;

import java.util.Map;
import java.util.Optional;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.Operator;

/** One form for conditions that mean the same: {@code benefit == true} is {@code benefit}, a list of one is that one. */
final class Plain {

    private static final Map<Operator, Operator> OPPOSITE = Map.of(
            Operator.IS, Operator.IS_NOT,
            Operator.IS_NOT, Operator.IS,
            Operator.IN, Operator.NOT_IN,
            Operator.NOT_IN, Operator.IN,
            Operator.LESS, Operator.AT_LEAST,
            Operator.AT_LEAST, Operator.LESS,
            Operator.MORE, Operator.AT_MOST,
            Operator.AT_MOST, Operator.MORE,
            Operator.CONTAINS, Operator.NOT_CONTAINS,
            Operator.NOT_CONTAINS, Operator.CONTAINS);

    private Plain() {}

    static Condition of(Condition condition) {
        return condition instanceof Condition.Comparison it ? comparison(it) : condition;
    }

    private static Condition comparison(Condition.Comparison it) {
        if (it.values().get(0) instanceof Boolean value) {
            Condition.Yes yes = new Condition.Yes(it.word());
            return value == (it.operator() == Operator.IS) ? yes : new Condition.Not(yes);
        }
        boolean single = it.values().size() == 1;
        if (single && it.operator() == Operator.IN) {
            return new Condition.Comparison(it.word(), it.kind(), Operator.IS, it.values());
        }
        return single && it.operator() == Operator.NOT_IN
                ? new Condition.Comparison(it.word(), it.kind(), Operator.IS_NOT, it.values())
                : it;
    }

    /** What holds where the condition does not; empty where it is no single comparison or word. */
    static Optional<Condition> opposite(Condition condition) {
        if (condition instanceof Condition.Comparison it) {
            return Optional.of(new Condition.Comparison(
                    it.word(), it.kind(), OPPOSITE.getOrDefault(it.operator(), it.operator()), it.values()));
        } else if (condition instanceof Condition.Yes it) {
            return Optional.of(new Condition.Not(it));
        }
        return condition instanceof Condition.Not it ? Optional.of(it.condition()) : Optional.empty();
    }
}
