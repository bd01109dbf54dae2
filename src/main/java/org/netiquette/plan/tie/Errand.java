package org.netiquette.plan.tie;

import java.time.LocalDate;
import java.util.Optional;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.News;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Tie;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.plan.Somebody;
import org.netiquette.verdict.Verdict;

/**
 * A connection at its place, with what the rules would have done about it.
 *
 * @param rank 0 for whoever comes first; no two have the same
 * @param kind what is to be done; empty when nothing is
 * @param person who they are in memory
 */
record Errand(int rank, JudgedTie judged, Optional<FollowUp.Kind> kind, Person person) implements Somebody {

    static Errand of(int rank, JudgedTie judged) {
        Tie who = judged.fact().who();
        return new Errand(
                rank, judged, kind(judged.decision().verdict()), new Person(new PersonName(who.name()), who.key()));
    }

    static Optional<FollowUp.Kind> kind(Verdict verdict) {
        return switch (verdict) {
            case ANSWER -> Optional.of(FollowUp.Kind.ANSWER);
            case THANK -> Optional.of(FollowUp.Kind.THANK);
            case CALL -> Optional.of(FollowUp.Kind.CALL);
            case LOOK -> Optional.of(FollowUp.Kind.LOOK);
            default -> Optional.empty();
        };
    }

    @Override
    public boolean canGoOn() {
        return kind.isPresent();
    }

    ConnectedPerson fact() {
        return judged.fact();
    }

    boolean is(FollowUp.Kind other) {
        return kind.filter(it -> it == other).isPresent();
    }

    /** Whether the two have written to each other behind that date. */
    boolean talkedSince(LocalDate date) {
        return fact().who().lastTalk().filter(it -> it.isAfter(date)).isPresent();
    }

    /** Whether a look is about the connection itself, and not about what happened to it. */
    boolean isClutter() {
        return is(FollowUp.Kind.LOOK) && !fact().gone() && !fact().news().contains(News.NEW_NAME);
    }

    /** Whether a look of an earlier night was at them as clutter, for all that is known; whom the member knows never is. */
    boolean mayBeClutter() {
        return fact().relationship() == Relationship.STRANGER && !fact().markedKeep();
    }

    /** Within a night the rank tells who it is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Errand it && it.rank == rank;
    }

    @Override
    public int hashCode() {
        return rank;
    }
}
