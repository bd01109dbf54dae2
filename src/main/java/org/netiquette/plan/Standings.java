package org.netiquette.plan;

import java.util.List;
import java.util.Optional;
import org.netiquette.network.Past.Proposed;

/** Tells those who may be approached from those who may not, whatever the rules say: nobody is proposed twice. */
final class Standings {

    private final Night night;
    private final ToldBefore told;
    private final Namesakes namesakes;

    private Standings(Night night, ToldBefore told, Namesakes namesakes) {
        this.night = night;
        this.told = told;
        this.namesakes = namesakes;
    }

    static List<Standing> of(List<Contender> ranked, Night night, ToldBefore told) {
        Standings standings = new Standings(night, told, new Namesakes(ranked, told));
        return ranked.stream().map(standings::of).toList();
    }

    private Standing of(Contender who) {
        if (!who.approachable()) {
            return Standing.aside(who, Reasons.rules(who.considered()));
        }
        if (!who.isSomebody()) {
            return Standing.aside(who, Reasons.instead("nothing tells who they are", who));
        }
        if (!namesakes.comesFirst(who)) {
            return Standing.aside(
                    who,
                    Reasons.instead("somebody of the same name, who may be the same person, comes before them", who));
        }
        return told.approach(who).map(it -> since(it, who)).orElseGet(() -> ifNew(who));
    }

    private Standing since(Proposed first, Contender who) {
        if (first.on().isAfter(night.today())) {
            return Standing.aside(who, Reasons.instead("already proposed for " + first.on(), who));
        }
        return night.movesOn(first.on())
                ? Standing.running(who, Optional.of(first))
                : Standing.aside(
                        who, Reasons.instead("proposed on " + first.on() + " and not done since, so they rest", who));
    }

    private Standing ifNew(Contender who) {
        return told.perhapsApproach(who)
                .map(it -> "somebody of the same name, who may be the same person, was proposed on " + it.on())
                .map(it -> Standing.aside(who, Reasons.instead(it, who)))
                .orElseGet(() -> Standing.running(who, Optional.empty()));
    }
}
