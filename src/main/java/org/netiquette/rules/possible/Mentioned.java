package org.netiquette.rules.possible;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.Condition.Comparison;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.WordKind;

/** What conditions mention of the words of a subject, and the variables that this makes. */
final class Mentioned {

    private final Subject subject;
    private final List<Comparison> comparisons;
    private final Set<String> words = new LinkedHashSet<>();
    private final Map<String, Texts> texts = new LinkedHashMap<>();

    Mentioned(Subject subject, List<Condition> conditions) {
        this.subject = subject;
        this.comparisons = conditions.stream().flatMap(Condition::comparisons).toList();
        conditions.forEach(it -> words.addAll(it.words()));
        words.stream().filter(it -> kind(it) instanceof WordKind.Text).forEach(it -> texts.put(it, textsOf(it)));
    }

    /**
     * In an order that keeps together what hangs together: what laws bind in the order of the words, then texts as rules name
     * them, since one rule asks for the title here and the company there.
     */
    List<Variable> variables() {
        Stream<Variable> lawful = subject.vocabulary().names().stream()
                .filter(it -> words.contains(it) && !(kind(it) instanceof WordKind.Text))
                .flatMap(this::variables);
        Stream<Variable> texts = comparisons.stream()
                .filter(it -> kind(it.word()) instanceof WordKind.Text)
                .flatMap(it ->
                        Optional.ofNullable(this.texts.get(it.word())).stream().flatMap(named -> named.variables(it)));
        return Stream.concat(lawful, texts).distinct().toList();
    }

    /** The texts that are named for each word of the kind text. */
    Map<String, Texts> texts() {
        return texts;
    }

    private Texts textsOf(String word) {
        return new Texts(word, texts(word, false), texts(word, true));
    }

    private List<String> texts(String word, boolean within) {
        return values(word, it -> it.operator().looksInto() == within)
                .map(String.class::cast)
                .distinct()
                .toList();
    }

    private Stream<Variable> variables(String word) {
        WordKind kind = kind(word);
        if (kind instanceof WordKind.Several several) {
            return several.element().values().stream().map(it -> Variable.holding(word, it));
        }
        return Stream.of(Variable.of(word, kind instanceof WordKind.Count ? limits(word) : kind.values()));
    }

    /** Every limit and the number behind it: between them all numbers are alike. */
    private List<Object> limits(String word) {
        Set<Integer> limits = new TreeSet<>(Set.of(0));
        values(word, it -> true).map(Integer.class::cast).forEach(it -> limits.addAll(List.of(it, it + 1)));
        return List.copyOf(limits);
    }

    private Stream<Object> values(String word, Predicate<Comparison> which) {
        return comparisons.stream()
                .filter(it -> it.word().equals(word))
                .filter(which)
                .flatMap(it -> it.values().stream());
    }

    private WordKind kind(String word) {
        return subject.vocabulary().kind(word).orElseThrow();
    }
}
