package org.netiquette.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;

/** Of what a message to a connection and an e-mail are made, from the fullest to the shortest. */
final class Letters {

    private Letters() {}

    /** Asks a connection to introduce the candidate; none where the candidate has no name to write. */
    static List<Plan> introductions(Candidate candidate, Sender sender, Frame frame) {
        Optional<Occasion> request =
                FirstName.whole(candidate.who().name()).map(it -> new Occasion(Situation.INTRODUCE_REQUEST, it));
        return request.map(it -> introductions(it, candidate, sender, frame)).orElse(List.of());
    }

    private static List<Plan> introductions(Occasion request, Candidate candidate, Sender sender, Frame frame) {
        Occasion wayOut = Occasion.plain(Situation.INTRODUCE_WAY_OUT);
        List<Occasion> known = Stream.of(shared(candidate), work(candidate))
                .flatMap(Optional::stream)
                .toList();
        List<Plan> plans = new ArrayList<>();
        for (Occasion why : whys(sender, frame)) {
            plans.add(joined(List.of(List.of(request), known, List.of(why, wayOut))));
            known.forEach(it -> plans.add(Plan.of(request, it, why, wayOut)));
            known.forEach(it -> plans.add(Plan.of(request, it, why)));
            plans.add(Plan.of(request, why, wayOut));
            plans.add(Plan.of(request, why));
        }
        return plans;
    }

    private static Optional<Occasion> shared(Candidate candidate) {
        return Openings.names(
                        candidate,
                        ThreadKind.GROUP,
                        ThreadKind.EMPLOYER,
                        ThreadKind.SCHOOL,
                        ThreadKind.COMMUNITY,
                        ThreadKind.EVENT,
                        ThreadKind.TOWN)
                .stream()
                .map(it -> new Occasion(Situation.INTRODUCE_SHARED, it))
                .findFirst();
    }

    private static Optional<Occasion> work(Candidate candidate) {
        return Openings.work(candidate, Situation.INTRODUCE_TITLE, Situation.INTRODUCE_COMPANY).stream()
                .findFirst();
    }

    private static List<Occasion> whys(Sender sender, Frame frame) {
        return Stream.concat(
                        Openings.purpose(sender, frame, Situation.INTRODUCE_WHY).stream(),
                        Stream.of(Occasion.plain(Situation.INTRODUCE_WHY_AT_ALL)))
                .toList();
    }

    /** Says who writes, unless they know each other well, what links the two, and asks. */
    static List<Plan> emails(Candidate candidate, Sender sender, Frame frame) {
        Occasion question = Occasion.plain(Situation.EMAIL_QUESTION);
        boolean needsNoName = candidate.relationship().atLeast(Relationship.WELL_KNOWN);
        List<Occasion> who = needsNoName ? List.of() : List.of(Occasion.plain(Situation.EMAIL_WHO));
        List<Occasion> purpose = Openings.isThroughGroup(candidate)
                ? List.of()
                : Openings.purpose(sender, frame, Situation.EMAIL_WHAT_FOR).stream()
                        .toList();
        List<Plan> plans = new ArrayList<>();
        for (Occasion opening : Openings.of(candidate)) {
            plans.add(joined(List.of(who, List.of(opening), purpose, List.of(question))));
            plans.add(joined(List.of(who, List.of(opening, question))));
        }
        plans.add(joined(List.of(who, purpose, List.of(question))));
        plans.add(joined(List.of(who, List.of(question))));
        return plans;
    }

    private static Plan joined(List<List<Occasion>> parts) {
        return new Plan(parts.stream().flatMap(List::stream).toList());
    }
}
