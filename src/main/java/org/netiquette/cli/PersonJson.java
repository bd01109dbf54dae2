package org.netiquette.cli;

import java.time.LocalDate;
import java.util.List;
import org.netiquette.memory.ConsideredPerson;
import org.netiquette.memory.PersonHistory;

/**
 * What is remembered of one person, as other programs read it.
 *
 * @param decided their invitations, and what was decided about them
 * @param considered what nights planned for them
 */
record PersonJson(List<PersonHistory> decided, List<Plan> considered) {

    /** What one night planned. */
    record Plan(
            String account,
            LocalDate night,
            String name,
            String profileUrl,
            String action,
            String sendOn,
            List<String> rules,
            String why,
            String note) {}

    static PersonJson of(List<PersonHistory> decided, List<ConsideredPerson> considered) {
        return new PersonJson(decided, considered.stream().map(PersonJson::plan).toList());
    }

    private static Plan plan(ConsideredPerson it) {
        return new Plan(
                it.account(),
                it.night(),
                it.step().person().name().text(),
                it.step().person().url(),
                it.step().action(),
                it.step().sendOn().map(LocalDate::toString).orElse(""),
                it.step().rules(),
                it.step().why(),
                it.step().note());
    }
}
