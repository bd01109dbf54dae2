package org.netiquette.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.netiquette.network.Past.Proposed;

/** Counts who was told to be invited, and who was. */
final class Invited {

    private final Night night;
    private final Tally tally = new Tally();

    private Invited(Night night) {
        this.night = night;
    }

    static Tally tally(Night night, List<Contender> ranked, ToldBefore told, List<Instant> sent) {
        Invited invited = new Invited(night);
        for (Proposed it : told.all(ToldBefore.INVITE)) {
            invited.tally.add(it.on(), told.number(it));
        }
        invited.addUnnamed(invited.addNamed(ranked, sent));
        return invited.tally;
    }

    /** Counts those of whom it is known when they were invited, and leaves the others. */
    private List<Instant> addNamed(List<Contender> ranked, List<Instant> sent) {
        Moments left = new Moments(sent);
        for (Contender who : ranked) {
            Optional<Instant> at = who.who().invitedAt();
            at.ifPresent(it -> tally.add(night.dateOf(it), who.rank()));
            at.ifPresent(left::takeOne);
        }
        return left.all();
    }

    /** Negative numbers are nobody's. */
    private void addUnnamed(List<Instant> sent) {
        for (int i = 0; i < sent.size(); i++) {
            tally.add(night.dateOf(sent.get(i)), -1 - i);
        }
    }
}
