package org.netiquette.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netiquette.fact.Prospect;
import org.netiquette.memory.RememberedStep;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.plan.Step;

/** What of a night's outreach the memory keeps. */
final class RememberedOutreach {

    private RememberedOutreach() {}

    /**
     * The steps of a night, and what else it told the member for the first time.
     *
     * @param date the date of the night
     */
    static List<RememberedStep> of(List<Step> steps, List<Past.Proposed> proposals, LocalDate date) {
        Set<Past.Proposed> left = new HashSet<>();
        proposals.stream().filter(it -> it.on().equals(date)).forEach(left::add);
        List<RememberedStep> remembered = new ArrayList<>();
        for (Step it : steps) {
            Past.Proposed proposal = new Past.Proposed(
                    person(it.considered().fact().who()), date, it.action().name(), it.note(), it.template());
            remembered.add(step(it, left.remove(proposal)));
        }
        proposals.stream().filter(left::contains).forEach(it -> remembered.add(told(it)));
        return remembered;
    }

    private static RememberedStep step(Step it, boolean proposed) {
        return new RememberedStep(
                person(it.considered().fact().who()),
                it.action().name(),
                proposed,
                it.sendOn(),
                it.considered().decision().rules(),
                it.why(),
                it.note(),
                it.template(),
                Optional.of(it.considered().fact()));
    }

    /** An e-mail, who was asked for an introduction, or what an earlier run of this date told. */
    private static RememberedStep told(Past.Proposed it) {
        return new RememberedStep(
                it.person(),
                it.action(),
                true,
                Optional.of(it.on()),
                List.of(),
                "",
                it.note(),
                it.template(),
                Optional.empty());
    }

    private static Person person(Prospect who) {
        return new Person(new PersonName(who.name()), who.key());
    }
}
