package org.netiquette.output;

import java.time.LocalDate;
import java.util.Map;
import org.netiquette.verdict.Verdict;

/**
 * A night in figures.
 *
 * @param verdicts how many open invitations came to each verdict
 */
public record NightTotals(LocalDate night, Map<Verdict, Integer> verdicts) {

    public NightTotals {
        verdicts = Map.copyOf(verdicts);
    }
}
