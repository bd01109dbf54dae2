package org.netiquette.rules.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.RuleBook;
import org.netiquette.rules.WhatIf;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Verdict;

/** Looks for the nearest changes that would turn a verdict: one alone, and only where none does, two together. */
final class Turns {

    private final RuleBook book;
    private final Changes changes;

    Turns(RuleBook book, Changes changes) {
        this.book = book;
        this.changes = changes;
    }

    <F extends Judgeable> List<Turn> of(F fact, Verdict verdict) {
        List<Change> single = changes.of(fact);
        List<Turn> turns = turning(fact, verdict, single.stream().map(List::of).toList());
        return turns.isEmpty() ? turning(fact, verdict, pairs(single)) : turns;
    }

    private <F extends Judgeable> List<Turn> turning(F fact, Verdict verdict, List<List<Change>> sets) {
        List<Decision> decisions = book.whatIf(
                sets.stream().map(it -> new WhatIf<>(fact, words(it))).toList());
        return IntStream.range(0, sets.size())
                .filter(it -> decisions.get(it).verdict() != verdict)
                .mapToObj(it -> new Turn(sets.get(it), decisions.get(it).verdict()))
                .toList();
    }

    /** Two changes that do not touch the same word, the most plausible first. */
    private static List<List<Change>> pairs(List<Change> single) {
        List<List<Change>> pairs = new ArrayList<>();
        for (int sum = 1; sum < 2 * single.size(); sum++) {
            for (int one = Math.max(0, sum - single.size() + 1); one < sum - one; one++) {
                List<Change> pair = List.of(single.get(one), single.get(sum - one));
                if (words(pair).size()
                        == pair.stream().mapToInt(it -> it.words().size()).sum()) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private static Map<String, Object> words(List<Change> changes) {
        Map<String, Object> words = new HashMap<>();
        changes.forEach(it -> words.putAll(it.words()));
        return words;
    }
}
