package org.netiquette.rules.danger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.check.CheckedRule;
import org.netiquette.rules.check.Danger;
import org.netiquette.rules.possible.CaseSet;
import org.netiquette.rules.possible.Example;
import org.netiquette.rules.possible.Space;
import org.netiquette.rules.word.Subject;
import org.netiquette.rules.word.Vocabulary;
import org.netiquette.rules.word.WordKind;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

/**
 * How the rules about one subject vote in every possible case, as {@code RuleBook} judges: first as if nothing had been asked;
 * where that comes to ASK, those that speak only since the question vote anew.
 */
final class Votes {

    private final Space space;
    private final List<CheckedRule> rules;
    private final CaseSet asked;
    private final Map<CheckedRule, CaseSet> unasked = new HashMap<>();
    private final Map<CheckedRule, CaseSet> since = new HashMap<>();

    Votes(Subject subject, Collection<CheckedRule> rules) {
        this.rules = List.copyOf(rules);
        this.space = Space.of(subject, rules);
        Map<String, Object> silence = silence(subject);
        for (CheckedRule it : rules) {
            CaseSet speaks = space.where(it);
            CaseSet before = speaks.reading(silence);
            unasked.put(it, space.possible().and(before));
            since.put(it, speaks.minus(before));
        }
        this.asked = space.possible()
                .and(silence.entrySet().stream()
                        .map(it -> space.where(it.getKey(), it.getValue()).opposite())
                        .reduce(space.none(), CaseSet::or));
        CaseSet toAsk = rules.stream()
                .filter(it -> it.verdict() == Verdict.ASK)
                .map(it -> deciding(it, unasked))
                .reduce(space.none(), CaseSet::or);
        since.replaceAll((rule, cases) -> cases.and(asked).and(toAsk));
    }

    /** The words out of sight until a question was asked, with what they read until then. */
    private static Map<String, Object> silence(Subject subject) {
        Map<String, Object> loud = subject.vocabulary().names().stream()
                .filter(it -> !kind(subject, it).values().isEmpty())
                .collect(Collectors.toMap(
                        Function.identity(), it -> last(kind(subject, it).values())));
        return differing(subject.fact(loud), subject.fact(loud).unasked());
    }

    private static <F extends Judgeable> Map<String, Object> differing(F one, Judgeable other) {
        Vocabulary<F> vocabulary = Vocabulary.of(one);
        Map<String, Object> before = vocabulary.values(vocabulary.type().cast(other));
        before.entrySet().removeAll(vocabulary.values(one).entrySet());
        return before;
    }

    private static WordKind kind(Subject subject, String word) {
        return subject.vocabulary().kind(word).orElseThrow();
    }

    private static Object last(List<Object> values) {
        return values.get(values.size() - 1);
    }

    /** The rules that speak in some case and decide none. */
    List<Warning> outvoted() {
        return rules.stream()
                .filter(it -> !space.possible().and(space.where(it)).isEmpty())
                .flatMap(it -> outvoted(it).stream())
                .toList();
    }

    private Optional<Warning> outvoted(CheckedRule rule) {
        CaseSet speaks = in(unasked, rule).or(in(since, rule));
        if (!deciding(rule, unasked).or(deciding(rule, since)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Warning.of(
                Danger.ALWAYS_OUTVOTED,
                rule,
                "The rule never decides: " + (speaks.isEmpty() ? "where it could, nothing is asked" : outvoter(rule))
                        + ".",
                "Maybe it should speak with more force, or is not needed."));
    }

    private String outvoter(CheckedRule rule) {
        for (Map<CheckedRule, CaseSet> vote : List.of(unasked, since)) {
            for (CheckedRule other : rules) {
                CaseSet both = in(vote, rule).and(in(vote, other));
                if (beats(other, rule) && !both.isEmpty()) {
                    return "others always outvote it, " + other.id() + " for example where "
                            + both.example().text();
                }
            }
        }
        throw new IllegalStateException("A rule that never decides must be outvoted.");
    }

    /** Pairs of rules that must have it both ways in one case. */
    List<Warning> contradictions() {
        List<Warning> found = new ArrayList<>();
        for (CheckedRule one : rules) {
            for (CheckedRule other : rules) {
                if (one.force() == Force.MUST && other.force() == Force.MUST && beats(one, other)) {
                    contradiction(one, other).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Warning> contradiction(CheckedRule winner, CheckedRule loser) {
        CaseSet both =
                in(unasked, winner).and(in(unasked, loser)).or(in(since, winner).and(in(since, loser)));
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(new Warning(
                        Danger.CONTRADICTS,
                        loser,
                        Optional.of(winner),
                        "The rule says must " + loser.verdict() + " where " + winner.id() + " says must "
                                + winner.verdict() + ", for example where "
                                + both.example().text()
                                + "; the more cautious verdict stands.",
                        "Maybe one of the two needs one more condition."));
    }

    /** A case of which no rule speaks; empty where there is none. */
    Optional<Example> uncovered() {
        CaseSet left = rules.stream()
                .map(it -> in(unasked, it))
                .reduce(space.possible().minus(asked), CaseSet::minus);
        return left.isEmpty() ? Optional.empty() : Optional.of(left.example());
    }

    private CaseSet deciding(CheckedRule rule, Map<CheckedRule, CaseSet> vote) {
        return rules.stream()
                .filter(it -> beats(it, rule))
                .map(it -> in(vote, it))
                .reduce(in(vote, rule), CaseSet::minus);
    }

    private CaseSet in(Map<CheckedRule, CaseSet> vote, CheckedRule rule) {
        return vote.getOrDefault(rule, space.none());
    }

    /** The higher force wins, and within it the more cautious verdict. */
    private static boolean beats(CheckedRule one, CheckedRule other) {
        int force = one.force().compareTo(other.force());
        return force < 0 || (force == 0 && one.verdict().compareTo(other.verdict()) < 0);
    }
}
