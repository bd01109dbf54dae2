package org.netiquette.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netiquette.fact.Judgeable;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Proposal;

/**
 * How often a rule spoke.
 *
 * @param hits facts of which all its conditions hold, so that it proposed
 * @param decided those on which its proposal was the one that counted
 * @param alone those of them on which no other rule came to the same verdict
 * @param overruled those of them on which the member decided otherwise themself
 */
public record RuleTally(int hits, int decided, int alone, int overruled) {

    /** A rule that did not speak. */
    public static final RuleTally NONE = new RuleTally(0, 0, 0, 0);

    /** The tallies of the rules of a book over some facts, by id; rules that did not speak are absent. */
    public static Map<String, RuleTally> of(RuleBook book, List<? extends Judgeable> facts) {
        List<Decision> decisions = book.judge(facts);
        return of(IntStream.range(0, facts.size())
                .mapToObj(it -> decisions.get(it).under(facts.get(it).own()))
                .toList());
    }

    /** The tallies of the rules that came to these decisions, by id. */
    public static Map<String, RuleTally> of(List<Decision> decisions) {
        Map<String, RuleTally> tallies = new TreeMap<>();
        decisions.forEach(it -> add(it, tallies));
        return tallies;
    }

    private static void add(Decision decision, Map<String, RuleTally> tallies) {
        Stream.concat(decision.proposals().stream(), decision.replaced().stream())
                .map(Proposal::rule)
                .distinct()
                .forEach(it -> tallies.merge(it, new RuleTally(1, 0, 0, 0), RuleTally::plus));
        int alone = decision.agreeing().size() == 1 ? 1 : 0;
        int overruled = decision.verdict() == decision.ruled() ? 0 : 1;
        decision.deciding()
                .ifPresent(it -> tallies.merge(it.rule(), new RuleTally(0, 1, alone, overruled), RuleTally::plus));
    }

    /** Both together. */
    public RuleTally plus(RuleTally other) {
        return new RuleTally(
                hits + other.hits, decided + other.decided, alone + other.alone, overruled + other.overruled);
    }
}
