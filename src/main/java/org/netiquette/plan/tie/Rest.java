package org.netiquette.plan.tie;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.netiquette.network.Past.FollowedUp;
import org.netiquette.plan.tie.FollowUp.Kind;

/** Tells what goes on, and what must not be told yet: nothing too soon again, and nothing against what was told. */
final class Rest {

    private final Capacity capacity;
    private final LocalDate today;
    private final ToldBefore told;

    Rest(Capacity capacity, LocalDate today, ToldBefore told) {
        this.capacity = capacity;
        this.today = today;
        this.told = told;
    }

    /** What was told of an earlier night, or in an earlier run of this one, and still is. */
    Optional<FollowedUp> goingOn(Errand who, Kind kind) {
        return told.about(who).stream()
                .filter(it -> isOf(it, kind) && !it.on().isAfter(today))
                .filter(it -> !it.dueOn().plusDays(capacity.daysOnList()).isBefore(today))
                .filter(it -> kind != Kind.ANSWER || !who.talkedSince(it.on()))
                .reduce((one, later) -> later);
    }

    /** Whether something new may be told about them. */
    boolean mayBeTold(Errand who, Kind kind) {
        return told.knowsAgain(who) && told.perhapsAbout(who).noneMatch(it -> forbids(it, who, kind));
    }

    private boolean forbids(FollowedUp it, Errand who, Kind kind) {
        if (isOf(it, kind)) {
            return kind == Kind.ANSWER
                    ? it.on().isAfter(today) || !who.talkedSince(it.on())
                    : daysFrom(it) < capacity.daysUntilAgain(kind);
        } else if (who.isClutter()) {
            return daysFrom(it) < daysOfPeace(it);
        }
        return isOf(it, Kind.LOOK) && who.mayBeClutter() && contradicts(it, who, kind);
    }

    /** A call that a later night told would come too soon behind a look. */
    private int daysOfPeace(FollowedUp it) {
        return isOf(it, Kind.CALL) && it.on().isAfter(today)
                ? Math.max(capacity.daysOfPeace(), capacity.daysUntilLookedAtAgain())
                : capacity.daysOfPeace();
    }

    /** A look of an earlier night is against a call, and one of a later night was told in spite of whatever comes now. */
    private boolean contradicts(FollowedUp look, Errand who, Kind kind) {
        if (look.on().isAfter(today)) {
            return daysFrom(look) < capacity.daysOfPeace();
        }
        return kind == Kind.CALL && daysFrom(look) < capacity.daysUntilLookedAtAgain() && !who.talkedSince(look.on());
    }

    private static boolean isOf(FollowedUp it, Kind kind) {
        return it.kind().equals(kind.name());
    }

    /** Days between what was told and whatever is told today, which is due this week. */
    private long daysFrom(FollowedUp it) {
        return it.on().isAfter(today)
                ? ChronoUnit.DAYS.between(Week.of(today).sunday(), it.on())
                : ChronoUnit.DAYS.between(it.dueOn(), today);
    }
}
