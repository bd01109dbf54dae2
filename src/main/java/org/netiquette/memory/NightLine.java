package org.netiquette.memory;

import java.time.LocalDate;
import java.util.Map;
import org.netiquette.verdict.Verdict;

/**
 * A remembered night of one account.
 *
 * @param verdicts how many invitations came to each verdict
 */
public record NightLine(LocalDate night, String account, String policy, Map<Verdict, Integer> verdicts) {

    public NightLine {
        verdicts = Map.copyOf(verdicts);
    }
}
