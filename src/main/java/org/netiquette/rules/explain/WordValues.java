package org.netiquette.rules.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.netiquette.rules.RuleBook;
import org.netiquette.rules.RuleInfo;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.Condition.Comparison;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.WordKind;

/** Which values of a word can make a difference to a rule book: all that can be counted, else those that a rule names. */
public final class WordValues {

    private final Subject subject;
    private final Map<String, Set<Object>> named = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    /** The values that matter to the rules of a book about one subject. */
    public WordValues(RuleBook book, Subject subject) {
        this.subject = subject;
        List<RuleInfo> rules =
                book.rules().stream().filter(it -> it.subject().equals(subject)).toList();
        rules.forEach(it -> asked.addAll(it.words()));
        rules.stream()
                .map(RuleInfo::conditions)
                .flatMap(List::stream)
                .flatMap(WordValues::comparisons)
                .forEach(it -> named.computeIfAbsent(it.word(), unseen -> new LinkedHashSet<>())
                        .addAll(it.values()));
    }

    /** Whether any rule asks for the word. */
    boolean isAsked(String word) {
        return asked.contains(word);
    }

    /** The values that a rule names for a word. */
    Set<Object> named(String word) {
        return named.getOrDefault(word, Set.of());
    }

    /** What the word could read instead of a value. */
    public List<Object> others(String word, Object now) {
        WordKind kind = subject.vocabulary().kind(word).orElseThrow();
        Stream<Object> all =
                kind.values().isEmpty() ? named(word).stream().flatMap(it -> around(it, now)) : kind.values().stream();
        Stream<Object> nothing = kind instanceof WordKind.Text ? Stream.of("") : Stream.of();
        return Stream.concat(all, nothing)
                .distinct()
                .filter(it -> !it.equals(now))
                .toList();
    }

    /** The values next to a limit; a list with the element or without it. */
    private static Stream<Object> around(Object named, Object now) {
        if (named instanceof Integer limit) {
            return Stream.<Object>of(limit - 1, limit, limit + 1).filter(it -> (Integer) it >= 0);
        } else if (now instanceof List<?> several) {
            List<Object> changed = new ArrayList<>(several);
            if (!changed.remove(named)) {
                changed.add(named);
            }
            return Stream.of(changed);
        }
        return Stream.of(named);
    }

    private static Stream<Comparison> comparisons(Condition condition) {
        if (condition instanceof Comparison it) {
            return Stream.of(it);
        } else if (condition instanceof Condition.Not it) {
            return comparisons(it.condition());
        } else if (condition instanceof Condition.Group it) {
            return comparisons(it.condition());
        } else if (condition instanceof Condition.Both it) {
            return Stream.concat(comparisons(it.left()), comparisons(it.right()));
        } else if (condition instanceof Condition.Either it) {
            return Stream.concat(comparisons(it.left()), comparisons(it.right()));
        }
        return Stream.of();
    }
}
