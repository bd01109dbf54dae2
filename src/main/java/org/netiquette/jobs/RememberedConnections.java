package org.netiquette.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.netiquette.fact.Tie;
import org.netiquette.memory.RememberedNetwork;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.Reach;
import org.netiquette.plan.pair.Pairing;
import org.netiquette.plan.tie.FollowUp;

/** What the memory keeps of what a night found and planned for connections. */
final class RememberedConnections {

    private final PlannedNetwork planned;
    private final LocalDate date;

    /** @param date the date of the night */
    RememberedConnections(PlannedNetwork planned, LocalDate date) {
        this.planned = planned;
        this.date = date;
    }

    RememberedNetwork with(List<Past.Known> seen, List<Reach> reach) {
        return new RememberedNetwork(seen, followUps(), introductions(), reach, planned.rules());
    }

    /** What the report says, and what this date told that it no longer says. */
    private List<RememberedNetwork.FollowUp> followUps() {
        Set<Past.FollowedUp> left =
                tonight(planned.followedUp().stream().filter(it -> it.on().equals(date)));
        List<RememberedNetwork.FollowUp> rows = new ArrayList<>();
        for (FollowUp it : planned.followUps()) {
            Past.FollowedUp told =
                    new Past.FollowedUp(person(it.fact().who()), date, it.kind().name(), it.dueOn());
            rows.add(new RememberedNetwork.FollowUp(
                    told.person(),
                    told.kind(),
                    left.remove(told),
                    told.dueOn(),
                    it.decision().rules(),
                    it.why(),
                    it.prepare()));
        }
        planned.followedUp().stream()
                .filter(left::contains)
                .forEach(it -> rows.add(
                        new RememberedNetwork.FollowUp(it.person(), it.kind(), true, it.dueOn(), List.of(), "", "")));
        return rows;
    }

    private List<RememberedNetwork.Introduction> introductions() {
        Set<Past.Introduced> left =
                tonight(planned.introduced().stream().filter(it -> it.on().equals(date)));
        List<RememberedNetwork.Introduction> rows = new ArrayList<>();
        for (Pairing it : planned.introductions()) {
            Past.Introduced told = new Past.Introduced(
                    person(it.fact().who().a()), person(it.fact().who().b()), date);
            rows.add(new RememberedNetwork.Introduction(
                    told.one(),
                    told.other(),
                    left.remove(told),
                    it.decision().rules(),
                    it.why(),
                    it.messageA(),
                    it.messageB()));
        }
        planned.introduced().stream()
                .filter(left::contains)
                .forEach(it -> rows.add(
                        new RememberedNetwork.Introduction(it.one(), it.other(), true, List.of(), "", "", "")));
        return rows;
    }

    private static <T> Set<T> tonight(Stream<T> told) {
        return told.collect(HashSet::new, Set::add, Set::addAll);
    }

    private static Person person(Tie it) {
        return new Person(new PersonName(it.name()), it.key());
    }
}
