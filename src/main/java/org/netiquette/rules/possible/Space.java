package org.netiquette.rules.possible;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.Condition.Comparison;
import org.netiquette.rules.check.Holding;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.Vocabulary;

/**
 * All cases of a subject that some rules can tell apart. Two facts that every condition treats alike are one case, so that
 * numbers and texts have as many values as rules name, and a few beside them.
 */
public final class Space {

    private final Subject subject;
    private final List<Variable> variables;
    private final Diagrams diagrams;
    private final Map<String, Texts> texts;
    private final CaseSet possible;

    private Space(Subject subject, Mentioned mentioned, List<Condition> laws) {
        this.subject = subject;
        this.texts = mentioned.texts();
        this.variables = mentioned.variables();
        this.diagrams =
                new Diagrams(variables.stream().map(it -> it.values().size()).toList());
        this.possible = laws.stream()
                .map(this::where)
                .reduce(all(), CaseSet::and)
                .and(texts.values().stream()
                        .map(it -> new CaseSet(this, it.possible(diagrams, variables)))
                        .reduce(all(), CaseSet::and));
    }

    /** The cases that some rules of a subject tell apart. */
    public static Space of(Subject subject, Collection<CheckedRule> rules) {
        List<Condition> laws = Laws.of(subject);
        List<Condition> conditions = Stream.concat(
                        laws.stream(), rules.stream().flatMap(it -> it.conditions().stream()))
                .toList();
        return new Space(subject, new Mentioned(subject, conditions), laws);
    }

    /** The cases that evidence can bring about. */
    public CaseSet possible() {
        return possible;
    }

    /** Every case, impossible ones included. */
    public CaseSet all() {
        return new CaseSet(this, Diagrams.ALL);
    }

    /** No case. */
    public CaseSet none() {
        return new CaseSet(this, Diagrams.NONE);
    }

    /** The cases in which a word reads a value of a few that can be listed. */
    public CaseSet where(String word, Object value) {
        int variable = variable(word, Optional.empty());
        int position = variables.get(variable).values().indexOf(value);
        return new CaseSet(this, diagrams.where(variable, it -> it == position));
    }

    /** The cases in which all conditions of a rule hold, impossible ones included. */
    public CaseSet where(CheckedRule rule) {
        return rule.conditions().stream().map(this::where).reduce(all(), CaseSet::and);
    }

    /** The cases in which a condition holds, impossible ones included. */
    public CaseSet where(Condition condition) {
        if (condition instanceof Comparison it) {
            return new CaseSet(this, it.operator().looksInto() ? holding(it) : comparing(it));
        } else if (condition instanceof Condition.Yes it) {
            return new CaseSet(this, where(variable(it.word(), Optional.empty()), it));
        } else if (condition instanceof Condition.Not it) {
            return where(it.condition()).opposite();
        } else if (condition instanceof Condition.Both it) {
            return where(it.left()).and(where(it.right()));
        } else if (condition instanceof Condition.Either it) {
            return where(it.left()).or(where(it.right()));
        }
        return where(((Condition.Group) condition).condition());
    }

    Diagrams diagrams() {
        return diagrams;
    }

    int reading(int set, Map<String, Object> words) {
        int read = set;
        for (int i = 0; i < variables.size(); i++) {
            Object value = words.get(variables.get(i).word());
            if (value != null) {
                read = diagrams.read(read, i, variables.get(i).values().indexOf(value));
            }
        }
        return read;
    }

    Example example(int set) {
        int[] unknown = variables.stream()
                .mapToInt(it -> Math.max(0, it.values().indexOf(unknown(subject.unknown(), it.word()))))
                .toArray();
        int[] example = diagrams.example(set, unknown);
        Map<String, Object> words = new LinkedHashMap<>();
        Map<String, List<Object>> parts = new HashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            Variable it = variables.get(i);
            Object value = it.values().get(example[i]);
            if (it.part().isEmpty()) {
                words.put(it.word(), value);
            } else if (Boolean.TRUE.equals(value)) {
                parts.computeIfAbsent(it.word(), unseen -> new ArrayList<>())
                        .add(it.part().orElseThrow());
            }
        }
        parts.forEach((word, found) -> words.put(
                word,
                Optional.ofNullable(texts.get(word))
                        .<Object>map(it -> it.text(words.getOrDefault(word, ""), found))
                        .orElse(found)));
        return new Example(subject, words);
    }

    private static <F extends Judgeable> Object unknown(F unknown, String word) {
        return Vocabulary.of(unknown).value(unknown, word);
    }

    private int holding(Comparison it) {
        int variable = variable(it.word(), Optional.of(it.values().get(0)));
        return diagrams.where(variable, value -> (value == 1) == it.operator().affirms());
    }

    private int comparing(Comparison it) {
        return where(variable(it.word(), Optional.empty()), it);
    }

    private int where(int variable, Condition condition) {
        Variable it = variables.get(variable);
        return diagrams.where(
                variable,
                value -> Holding.of(Map.of(it.word(), it.values().get(value))).holds(condition));
    }

    private int variable(String word, Optional<Object> part) {
        return IntStream.range(0, variables.size())
                .filter(it -> variables.get(it).word().equals(word)
                        && variables.get(it).part().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word + " must be mentioned when the space is made."));
    }
}
