package org.netiquette.plan;

import java.util.List;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Why;
import org.netiquette.network.Past.Proposed;

/** Says why in words that the member can repeat aloud. */
final class Reasons {

    private Reasons() {}

    /** The deciding rule's reason, the facts that it rests on, and what was outvoted. */
    static String rules(Considered it) {
        // that nothing shows that the two know each other speaks for nobody
        List<String> restsOn = it.restsOn().stream()
                .filter(word -> it.fact().relationship() != Relationship.STRANGER || !word.equals("relationship"))
                .toList();
        return Why.text(it.decision(), restsOn, it.fact().grounds().words(), "no rule speaks for inviting them");
    }

    /** A reason of the plan's own, and what would be without it. */
    static String instead(String reason, Contender who) {
        return reason + ". Otherwise " + who.verdict() + ": " + rules(who.considered());
    }

    /** Why somebody is approached, and since when the member knows. */
    static String approach(Standing it, Night night) {
        String since = it.told()
                .map(Proposed::on)
                .filter(first -> first.isBefore(night.today()))
                .map(first -> ". First proposed on " + first)
                .orElse("");
        return rules(it.who().considered()) + since;
    }
}
