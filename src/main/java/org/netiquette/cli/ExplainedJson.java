package org.netiquette.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.netiquette.memory.ConsideredPerson;
import org.netiquette.memory.PersonHistory;
import org.netiquette.memory.PersonHistory.Decided;
import org.netiquette.memory.ToldTie;

/**
 * Why somebody got their verdicts, as other programs read it.
 *
 * @param invitations their invitations, each with the newest decision
 * @param outreach the newest plan for each person of that name
 * @param connections what there is to do about them as a connection, and whom they might be introduced to
 */
record ExplainedJson(List<Invitation> invitations, List<Outreach> outreach, List<Connection> connections) {

    ExplainedJson {
        invitations = List.copyOf(invitations);
        outreach = List.copyOf(outreach);
        connections = List.copyOf(connections);
    }

    /**
     * An invitation with what a night decided.
     *
     * @param ruled the verdict of the rules
     * @param ownSince since when the verdict is the member's own, as an ISO date; empty where it is that of the rules
     * @param force empty where no rule spoke, as {@code rule} and {@code reason} are then
     */
    record Invitation(
            String account,
            String name,
            String profileUrl,
            Instant invitedAt,
            LocalDate night,
            String policy,
            String verdict,
            String force,
            String ruled,
            String ownSince,
            String rule,
            String reason,
            BecauseJson because) {}

    /**
     * Somebody whom the member might invite, with what a night planned.
     *
     * @param sendOn ISO date, empty where nothing is to be sent
     * @param note the drafted words, empty where there are none
     */
    record Outreach(
            String account,
            String name,
            String profileUrl,
            LocalDate night,
            String policy,
            String action,
            String sendOn,
            String why,
            String note,
            BecauseJson because) {}

    /**
     * A connection, or two who might be introduced.
     *
     * @param night the date that the files were read for
     * @param title who it is, and what is explained
     * @param verdict with the deciding rule's reason
     * @param told what nights told about them, oldest first
     */
    record Connection(
            String account,
            LocalDate night,
            String policy,
            String title,
            String verdict,
            List<Told> told,
            BecauseJson because) {}

    /** What a night told: a date, a kind of thing to do, the date that it was due on, and why. */
    record Told(LocalDate night, String kind, String name, LocalDate dueOn, String why) {}

    static Connection tie(ExplainedTies.Explained it) {
        return new Connection(
                it.account(),
                it.on(),
                it.policy(),
                it.title(),
                it.verdict(),
                it.told().stream().map(ExplainedJson::told).toList(),
                BecauseJson.of(it.because()));
    }

    static Told told(ToldTie it) {
        return new Told(it.night(), it.kind(), it.person().name().text(), it.dueOn(), it.why());
    }

    static Invitation invitation(PersonHistory it, Because because) {
        Decided decision = it.newest();
        return new Invitation(
                it.account(),
                it.name(),
                it.profileUrl(),
                it.invitedAt(),
                decision.night(),
                decision.policy(),
                decision.verdict().name(),
                decision.force(),
                decision.ruled().name(),
                decision.ownSince().map(LocalDate::toString).orElse(""),
                decision.rule(),
                decision.reason(),
                BecauseJson.of(because));
    }

    static Outreach outreach(ConsideredPerson it, Because because) {
        return new Outreach(
                it.account(),
                it.step().person().name().text(),
                it.step().person().url(),
                it.night(),
                it.policy(),
                it.step().action(),
                it.step().sendOn().map(LocalDate::toString).orElse(""),
                it.step().why(),
                it.step().note(),
                BecauseJson.of(because));
    }
}
