package org.netiquette.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.reading.NoteReader;

/**
 * Network and readings to facts: which received invitations are open on a date, whom the member might invite, and all that a
 * rule may ask about each.
 * Pure: the same for the same network, whatever else is gathered.
 */
public final class Evidence {

    private final Tables tables;
    private final NoteReader reader;

    /**
     * @param tables thresholds and lists that people edit
     * @param reader reads notes; it gets to know each member by itself
     */
    public Evidence(Tables tables, NoteReader reader) {
        this.tables = tables;
        this.reader = reader;
    }

    /**
     * What is found of an account on a date.
     *
     * @param open the open received invitations, newest first
     * @param outcomes what has become of invitations on which earlier nights decided
     * @param texts for each text that came with an invitation, by its fingerprint, how many sent it
     */
    public record Found(List<ReceivedInvitation> open, List<Past.Outcome> outcomes, Map<String, Integer> texts) {}

    /**
     * The open received invitations of a date, newest first, and what has become of earlier ones.
     *
     * @param past what memory knows from nights before this date
     * @param window days after which an invitation counts as open no more
     */
    public Found find(Network read, Past past, LocalDate asOf, int window) {
        OtherLinks links = OtherLinks.of(read, past);
        Network network = new Remembered(read, past, links).complete();
        NoteReader knowing = reader.knowing(network.member(), network.purpose());
        Inviters inviters = new Inviters(network, past, links, tables, knowing, asOf);
        List<ReceivedInvitation> open = new OpenInvitations(network, past, links)
                .on(asOf, window).stream().map(inviters::fact).sorted(ORDER).toList();
        return new Found(
                open, inviters.outcomes(asOf, window), inviters.mailings().counts());
    }

    /**
     * Everybody whom the member might invite or has invited, one fact a person, by name, link and address. The purpose
     * counts as stated when {@code purpose.yaml} says anything of what the network is for or whom to meet: a sentence,
     * offers, seeks, welcome words, towns, industries, schools, employers, communities, groups, influencers, or keywords,
     * towns or companies to search for. Policy, language, voice and the like are none.
     *
     * @param past what memory knows
     * @param days after how many days things change
     */
    public List<Candidate> candidates(Network read, Past past, LocalDate asOf, OutreachDays days) {
        OtherLinks links = OtherLinks.of(read, past);
        Network network = InOrder.of(new Remembered(read, past, links).complete());
        NoteReader knowing = reader.knowing(network.member(), network.purpose());
        return new Candidates(network, past, links, tables, knowing, asOf, days).all();
    }

    private static final Comparator<ReceivedInvitation> ORDER = Comparator.comparing(
                    (ReceivedInvitation it) -> it.inviter().sentAt())
            .reversed()
            .thenComparing(it -> it.inviter().profileUrl())
            .thenComparing(it -> it.inviter().name())
            .thenComparing(it -> it.inviter().noteText());
}
