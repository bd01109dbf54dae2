package org.netiquette.plan.tie;

import java.util.List;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.verdict.Decision;

/**
 * A connection, and what the rules make of it.
 *
 * @param restsOn names of the words that the deciding rule asks for, in its order; empty where no rule spoke
 */
public record JudgedTie(ConnectedPerson fact, Decision decision, List<String> restsOn) {

    public JudgedTie {
        restsOn = List.copyOf(restsOn);
    }
}
