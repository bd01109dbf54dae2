package org.netiquette.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.netiquette.network.Past.Proposed;
import org.netiquette.verdict.Verdict;

/**
 * Where somebody stands before any day is given out.
 *
 * @param told what the member was told about them and has not done; empty for whoever is new
 * @param aside why they are not approached; empty for whoever is
 */
record Standing(Contender who, Optional<Proposed> told, Optional<String> aside) {

    static Standing aside(Contender who, String why) {
        return new Standing(who, Optional.empty(), Optional.of(why));
    }

    static Standing running(Contender who, Optional<Proposed> told) {
        return new Standing(who, told, Optional.empty());
    }

    boolean isNew() {
        return told.isEmpty();
    }

    boolean toldOn(LocalDate day) {
        return told.filter(it -> it.on().equals(day)).isPresent();
    }

    /** What they are approached with: whatever the member was told first, else what the rules say. */
    Action action() {
        return told.map(it -> Action.valueOf(it.action()))
                .orElse(who.verdict() == Verdict.INVITE ? Action.INVITE : Action.ASK_INTRODUCTION);
    }
}
