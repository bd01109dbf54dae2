package org.netiquette.output.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From what to what, by which rules; and how many decisions went that way.
 *
 * @param source what was judged
 * @param before the verdict of the old rules
 * @param after the verdict of the new rules
 * @param ruleBefore the rule that decided before
 * @param ruleAfter the rule that decides now
 * @param times how many decisions
 */
public record Way(Source source, String before, String after, String ruleBefore, String ruleAfter, int times) {

    private static final Comparator<Way> OFTENEST_FIRST = Comparator.comparing(Way::source)
            .thenComparing(Comparator.comparing(Way::times).reversed())
            .thenComparing(Way::before)
            .thenComparing(Way::after)
            .thenComparing(Way::ruleBefore)
            .thenComparing(Way::ruleAfter);

    private Way plus(Way other) {
        return new Way(source, before, after, ruleBefore, ruleAfter, times + other.times);
    }

    static List<Way> of(List<ChangedDecision> changes) {
        Map<List<Object>, Way> ways = new HashMap<>();
        changes.stream().map(Way::of).forEach(it -> ways.merge(it.key(), it, Way::plus));
        return ways.values().stream().sorted(OFTENEST_FIRST).toList();
    }

    private static Way of(ChangedDecision it) {
        return new Way(
                it.source(),
                it.before().shown(),
                it.after().shown(),
                it.before().by(),
                it.after().by(),
                it.times());
    }

    private List<Object> key() {
        return List.of(source, before, after, ruleBefore, ruleAfter);
    }

    /** In one line. */
    public String text() {
        return ruleBefore.equals(ruleAfter)
                ? "%s to %s, both by %s".formatted(before, after, ruleAfter)
                : "%s to %s: %s, before %s".formatted(before, after, ruleAfter, ruleBefore);
    }
}
