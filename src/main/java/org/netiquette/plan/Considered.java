package org.netiquette.plan;

import java.util.List;
import org.netiquette.fact.Candidate;
import org.netiquette.verdict.Decision;

/**
 * Somebody whom the member might approach, and what the rules make of them.
 *
 * @param restsOn names of the words that the deciding rule asks for, in its order; empty where no rule spoke
 */
public record Considered(Candidate fact, Decision decision, List<String> restsOn) {

    public Considered {
        restsOn = List.copyOf(restsOn);
    }
}
