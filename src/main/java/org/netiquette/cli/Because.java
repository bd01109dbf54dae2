package org.netiquette.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.fact.Grounds;
import org.netiquette.rules.explain.Explanation;

/**
 * What can be said of why a decision came out as it did.
 *
 * @param remark a sentence on what differs from the night, or on why no more can be said; empty when there is nothing to say
 * @param rules ids of the rules that came to it, all that is known where there are no reasons
 * @param reasons empty where the fact is not kept, or the rules of today cannot be used
 */
record Because(String remark, List<String> rules, Optional<Reasons> reasons) {

    Because {
        rules = List.copyOf(rules);
    }

    /**
     * An explanation with what it rests on.
     *
     * @param words what the words of the fact read, as text, by name
     */
    record Reasons(Explanation explanation, Grounds grounds, Map<String, String> words) {

        Reasons {
            words = Map.copyOf(words);
        }
    }

    /** All that can be said where no fact is kept. */
    static Because notKept(List<String> rules) {
        return new Because(
                rules.isEmpty() ? "" : "The facts of that night are not kept, so that no more can be said.",
                rules,
                Optional.empty());
    }
}
