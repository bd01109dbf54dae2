package org.netiquette.plan.pair;

import java.util.List;
import org.netiquette.fact.Pair;
import org.netiquette.fact.Tie;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Verdict;

/**
 * Two connections who might meet, and what the rules make of them.
 *
 * @param restsOn names of the words that the deciding rule asks for, in its order; empty where no rule spoke
 */
public record JudgedPair(Pair fact, Decision decision, List<String> restsOn) {

    public JudgedPair {
        restsOn = List.copyOf(restsOn);
    }

    /** Whether the rules would have them meet. */
    boolean isIntroduction() {
        return decision.verdict() == Verdict.INTRODUCE;
    }

    Person one() {
        return person(fact.who().a());
    }

    Person other() {
        return person(fact.who().b());
    }

    private static Person person(Tie it) {
        return new Person(new PersonName(it.name()), it.key());
    }
}
