package org.netiquette.rules.danger;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.Holding;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.Vocabulary;

/** Facts at hand by which is seen whom a rule hits: those of the sample, or of past runs. */
public final class Pool {

    private final String name;
    private final Map<Class<?>, List<Holding>> facts;

    private Pool(String name, Map<Class<?>, List<Holding>> facts) {
        this.name = name;
        this.facts = facts;
    }

    /**
     * A pool of facts of any subject.
     *
     * @param name as the messages have it: {@code the sample}
     */
    public static Pool of(String name, List<? extends Judgeable> facts) {
        return new Pool(
                name,
                facts.stream()
                        .collect(Collectors.groupingBy(
                                Object::getClass, Collectors.mapping(Pool::holding, Collectors.toList()))));
    }

    /** How many facts it has that rules of the subject judge. */
    int size(Subject subject) {
        return of(subject).size();
    }

    /** How many of them a rule hits. */
    int hits(CheckedRule rule) {
        return (int) of(rule.subject()).stream().filter(it -> it.holds(rule)).count();
    }

    /** {@code 41 of 42 of the sample}. */
    String share(CheckedRule rule) {
        return hits(rule) + " of " + size(rule.subject()) + " of " + name;
    }

    private List<Holding> of(Subject subject) {
        return facts.getOrDefault(subject.vocabulary().type(), List.of());
    }

    private static <F extends Judgeable> Holding holding(F fact) {
        Vocabulary<F> vocabulary = Vocabulary.of(fact);
        return Holding.of(vocabulary.values(fact));
    }
}
