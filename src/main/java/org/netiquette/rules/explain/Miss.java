package org.netiquette.rules.explain;

import java.util.Comparator;
import java.util.List;
import org.netiquette.fact.Judgeable;
import org.netiquette.rules.RuleInfo;
import org.netiquette.rules.check.Condition;
import org.netiquette.rules.check.Holding;
import org.netiquette.verdict.Verdict;

/**
 * A rule that did not speak.
 *
 * @param holds the conditions that hold, as the rule asks them
 * @param lacks the conditions that do not, each with what the fact reads; empty where all hold, and the rule was not asked
 *     because it speaks only of what follows a question
 */
public record Miss(RuleInfo rule, List<String> holds, List<String> lacks) {

    public Miss {
        holds = List.copyOf(holds);
        lacks = List.copyOf(lacks);
    }

    /** The fewest conditions missing first; of these the rules that come to another verdict, and of which most holds. */
    static Comparator<Miss> nearestFirst(Verdict verdict) {
        return Comparator.comparing((Miss it) -> it.lacks().size())
                .thenComparing(it -> it.rule().verdict() == verdict)
                .thenComparing(it -> -it.holds().size())
                .thenComparing(it -> it.rule().id());
    }

    static Miss of(RuleInfo rule, Judgeable fact) {
        Holding holding = Holding.of(fact);
        List<Condition> conditions = rule.conditions();
        return new Miss(
                rule,
                conditions.stream().filter(holding::holds).map(InWords::asks).toList(),
                conditions.stream()
                        .filter(it -> !holding.holds(it))
                        .map(it -> InWords.lacks(it, fact))
                        .toList());
    }
}
