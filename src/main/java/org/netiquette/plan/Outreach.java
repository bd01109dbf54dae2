package org.netiquette.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.netiquette.network.Past;

/** Plans who is approached when, so that no limit is ever passed and nobody proposed twice. */
public final class Outreach {

    private final Night night;

    /**
     * Plans one night.
     *
     * @param today the night's date
     * @param zone the member's, in which their days and months begin
     */
    public Outreach(Limits limits, Words words, LocalDate today, ZoneId zone) {
        night = new Night(limits, words, today, zone);
    }

    /**
     * Gives everybody considered a step.
     *
     * @param considered in any order
     * @param proposed what the member was told on all nights, later ones and this one included, in any order
     * @param invitationsSent when the member really invited somebody, one for each invitation, in any order
     */
    public Plan plan(List<Considered> considered, List<Past.Proposed> proposed, List<Instant> invitationsSent) {
        List<Contender> ranked = Ranking.of(considered);
        ToldBefore told = new ToldBefore(ranked, proposed);
        List<Standing> standings = Standings.of(ranked, night, told);
        Calendar calendar = new Calendar(night, Invited.tally(night, ranked, told, invitationsSent));
        Waves waves = Waves.of(running(standings, Action.INVITE), night, calendar, told);
        Introductions introductions = Introductions.of(running(standings, Action.ASK_INTRODUCTION), night, told);
        Emails emails = new Emails(night, told);
        boolean lacksNotes = !waves.waiting().isEmpty() && calendar.lacksNotes();
        if (lacksNotes) {
            emails.draft(waves.waiting());
        }
        return new Plan(
                new Steps(night, standings).of(waves, introductions, emails),
                lacksNotes ? Optional.of(Waiting.sentence(waves.waiting(), emails, night.limits())) : Optional.empty(),
                new Telling(night).of(told, waves, introductions, emails));
    }

    private static List<Standing> running(List<Standing> standings, Action action) {
        return standings.stream()
                .filter(it -> it.aside().isEmpty() && it.action() == action)
                .toList();
    }
}
