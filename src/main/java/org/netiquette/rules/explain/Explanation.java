package org.netiquette.rules.explain;

import java.util.List;
import org.netiquette.verdict.Decision;

/**
 * Why a decision came out as it did.
 *
 * @param decision what follows from the rules
 * @param spoken the rules that spoke, the deciding one first
 * @param missed the other rules of the subject, those that came nearest first
 * @param turns what would change the verdict, the most plausible first; empty where nothing that may still come to light
 *     would
 */
public record Explanation(Decision decision, List<Spoken> spoken, List<Miss> missed, List<Turn> turns) {

    public Explanation {
        spoken = List.copyOf(spoken);
        missed = List.copyOf(missed);
        turns = List.copyOf(turns);
    }
}
