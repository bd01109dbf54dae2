package org.netiquette.plan;

import java.util.List;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Why;
import org.netiquette.network.Past.Proposed;
import org.netiquette.verdict.Decision;

/** Says why in words that the member can repeat aloud. */
public final class Reasons {

    private Reasons() {}

    /**
     * The deciding rule's reason, the facts that it rests on, and what was outvoted.
     *
     * @param restsOn names of the words that the deciding rule asks for, in its order
     * @param noRule the reason where no rule spoke
     */
    public static String text(
            Decision decision, List<String> restsOn, Relationship relationship, Grounds grounds, String noRule) {
        // that nothing shows that the two know each other speaks for nobody
        List<String> spoken = restsOn.stream()
                .filter(word -> relationship != Relationship.STRANGER || !word.equals("relationship"))
                .toList();
        return Why.text(decision, spoken, grounds.words(), noRule);
    }

    static String rules(Considered it) {
        return text(
                it.decision(),
                it.restsOn(),
                it.fact().relationship(),
                it.fact().grounds(),
                "no rule speaks for inviting them");
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
