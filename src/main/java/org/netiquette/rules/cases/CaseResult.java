package org.netiquette.rules.cases;

import java.util.Optional;
import org.netiquette.sheet.Place;
import org.netiquette.sheet.Problem;

/**
 * Whether a case holds.
 *
 * @param place the case's file and line
 * @param row the row of the truth table that it stands for, empty where it stands for none
 * @param rule id of the rule that must decide, empty where any may
 * @param combinations how many facts it stands for
 * @param failure what came out instead, for the first fact that came out differently; empty where the case holds
 */
public record CaseResult(Place place, String row, String rule, int combinations, Optional<Problem> failure) {

    /** Whether the case holds. */
    public boolean passed() {
        return failure.isEmpty();
    }
}
