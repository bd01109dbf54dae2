package org.netiquette.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.fact.Couple;
import org.netiquette.fact.Need;
import org.netiquette.fact.Tie;

/**
 * Of what the messages to two are made who might meet, from the fullest to the shortest. Nobody reads more of the other than a
 * profile shows: neither what the other wrote to the member, nor what the member noted, nor anything from which it follows.
 */
final class Acquainting {

    private Acquainting() {}

    /** To the one whose need is met. */
    static List<Plan> ofFirst(Couple two) {
        Optional<Occasion> why = ownNeed(two.need()).or(() -> byRole(two.need(), two.a()));
        return plans(two.b(), two.returned(), why);
    }

    /** To the one who has what is needed. Of their own work is said only what gives nothing away. */
    static List<Plan> ofSecond(Couple two) {
        Need need = two.need();
        boolean tellable = need.isPublic() || !need.isSaid();
        Optional<Occasion> offer = tellable ? named(Situation.MEET_OFFER, need.met()) : Optional.empty();
        return plans(two.a(), need, ownNeed(two.returned()).or(() -> offer));
    }

    /**
     * The plans of one message.
     *
     * @param about the other
     * @param theirs what the other looks for
     * @param why why the reader is asked, as far as they may know
     */
    private static List<Plan> plans(Tie about, Need theirs, Optional<Occasion> why) {
        Optional<Occasion> request = FirstName.whole(about.name()).map(it -> new Occasion(Situation.MEET_REQUEST, it));
        return request.map(it -> plans(it, about, theirs, why)).orElse(List.of());
    }

    private static List<Plan> plans(Occasion request, Tie about, Need theirs, Optional<Occasion> why) {
        Optional<Occasion> work = work(about);
        Optional<Occasion> wanted =
                theirs.isPublic() ? named(Situation.MEET_THEIR_NEED, theirs.words()) : Optional.empty();
        Occasion atAll = Occasion.plain(Situation.MEET_WHY);
        Occasion wayOut = Occasion.plain(Situation.MEET_WAY_OUT);
        List<Occasion> reasons =
                Stream.of(wanted, why).flatMap(Optional::stream).toList();
        List<Plan> plans = new ArrayList<>();
        if (!reasons.isEmpty()) {
            plans.add(plan(request, work, reasons, wayOut));
            plans.add(plan(request, Optional.empty(), reasons, wayOut));
        }
        plans.add(plan(request, work, List.of(atAll), wayOut));
        plans.add(plan(request, Optional.empty(), List.of(atAll), wayOut));
        return plans;
    }

    private static Plan plan(Occasion request, Optional<Occasion> work, List<Occasion> reasons, Occasion wayOut) {
        return new Plan(Stream.of(Stream.of(request), work.stream(), reasons.stream(), Stream.of(wayOut))
                .flatMap(it -> it)
                .toList());
    }

    /** What the reader said that they look for: in public, or to the member. What the member noted is the member's. */
    private static Optional<Occasion> ownNeed(Need need) {
        return switch (need.source()) {
            case PROFILE -> named(Situation.MEET_NEED, need.words());
            case MESSAGE -> named(Situation.MEET_NEED_WRITTEN, need.words());
            default -> Optional.empty();
        };
    }

    private static Optional<Occasion> byRole(Need need, Tie reader) {
        return need.source() == Need.Source.ROLE
                ? Openings.title(reader.position()).map(it -> new Occasion(Situation.MEET_OFFER, it))
                : Optional.empty();
    }

    /** Title and employer as a profile shows them side by side, else the one that is known. */
    private static Optional<Occasion> work(Tie about) {
        Optional<Occasion> company = named(Situation.MEET_COMPANY, about.company());
        return Openings.title(about.position())
                .map(title -> company.map(it -> title + ", " + it.named()).orElse(title))
                .map(it -> new Occasion(Situation.MEET_TITLE, it))
                .or(() -> company);
    }

    private static Optional<Occasion> named(Situation situation, String value) {
        return Optional.of(value.strip()).filter(Nameable::isNameable).map(it -> new Occasion(situation, it));
    }
}
