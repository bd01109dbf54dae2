package org.netiquette.cli;

import java.time.LocalDate;
import java.util.List;
import org.netiquette.memory.ConsideredPerson;
import org.netiquette.memory.PersonHistory;
import org.netiquette.memory.ToldTie;

/**
 * What is remembered of one person, as other programs read it.
 *
 * @param decided their invitations, and what was decided about them
 * @param considered what nights planned for them
 * @param connection what nights told about them as a connection
 */
record PersonJson(List<PersonHistory> decided, List<Plan> considered, List<ToldTie> connection) {

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

    static PersonJson of(List<PersonHistory> decided, List<ConsideredPerson> considered, List<ToldTie> told) {
        return new PersonJson(decided, considered.stream().map(PersonJson::plan).toList(), told);
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
