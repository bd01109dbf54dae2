package org.netiquette.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.evidence.OpenInvitations.Open;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Pair;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.network.Cluster;
import org.netiquette.network.GroupFit;
import org.netiquette.network.Manners;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.network.Reach;
import org.netiquette.network.SheetVerdict;
import org.netiquette.reading.NoteReader;

/** What is known of one account on a date, worked out once for whatever is asked: open invitations as well as candidates. */
public final class AccountEvidence {

    private static final Comparator<ReceivedInvitation> NEWEST_FIRST = Comparator.comparing(
                    (ReceivedInvitation it) -> it.inviter().sentAt())
            .reversed()
            .thenComparing(it -> it.inviter().profileUrl())
            .thenComparing(it -> it.inviter().name())
            .thenComparing(it -> it.inviter().noteText());

    private final Network network;
    private final Past past;
    private final OtherLinks links;
    private final Conversations conversations;
    private final Tables tables;
    private final NoteReader reader;
    private final LocalDate asOf;
    private final OutreachDays days;
    private Optional<Knowledge> amongConnections = Optional.empty();

    AccountEvidence(Network read, Past past, Tables tables, NoteReader reader, LocalDate asOf, OutreachDays days) {
        this.past = past;
        this.links = OtherLinks.of(read, past);
        this.network = InOrder.of(new Remembered(read, past, links).complete());
        this.tables = tables;
        this.reader = reader.knowing(network.member(), network.purpose());
        this.conversations = Conversations.of(network.messages(), links, this.reader::isOffered);
        this.asOf = asOf;
        this.days = days;
    }

    /**
     * What is found of received invitations.
     *
     * @param open the open ones, newest first
     * @param outcomes what has become of invitations on which earlier nights decided
     * @param texts for each text that came with an invitation, by its fingerprint, how many sent it
     * @param unclear verdicts of the member's own that several open invitations may be meant by
     */
    public record Found(
            List<ReceivedInvitation> open,
            List<Past.Outcome> outcomes,
            Map<String, Integer> texts,
            List<SheetVerdict> unclear) {

        /** Nothing is found. */
        public static Found nothing() {
            return new Found(List.of(), List.of(), Map.of(), List.of());
        }
    }

    /**
     * What is found for outreach.
     *
     * @param candidates everybody whom the member might invite or has invited
     * @param manners how the member's own invitations fared
     * @param groups every group that the member is in or that sheets name, those with the most fitting people first
     */
    public record Outreach(List<Candidate> candidates, Manners manners, List<GroupFit> groups) {}

    /**
     * What is found of the network.
     *
     * @param people one fact a connection, by name and link, those included who are gone since an earlier archive
     * @param clusters who is in which, those that the purpose names first, then by size
     * @param reach how far and how well the network reaches
     * @param seen what memory must keep of the connections: those that are not yet remembered as they are
     * @param pairs connections whose offers and needs meet
     */
    public record Ties(
            List<ConnectedPerson> people,
            List<Cluster> clusters,
            Reach reach,
            List<Past.Known> seen,
            List<Pair> pairs) {

        public Ties {
            people = List.copyOf(people);
            clusters = List.copyOf(clusters);
            seen = List.copyOf(seen);
            pairs = List.copyOf(pairs);
        }
    }

    /** The open received invitations, newest first, and what has become of earlier ones. */
    public Found invitations() {
        List<Open> open = new OpenInvitations(network, past, links).on(asOf, days.lapseAfter());
        OwnVerdicts own = new OwnVerdicts(network, past, links, open, asOf);
        Inviters inviters = new Inviters(network, past, links, amongConnections(), tables, reader, own, asOf);
        return new Found(
                open.stream().map(inviters::fact).sorted(NEWEST_FIRST).toList(),
                inviters.outcomes(asOf, days.lapseAfter()),
                inviters.mailings().counts(),
                own.unclear());
    }

    /**
     * Everybody whom the member might invite or has invited, one fact a person, by name, link and address. The purpose
     * counts as stated when {@code purpose.yaml} says anything of what the network is for or whom to meet: a sentence,
     * offers, seeks, welcome words, towns, industries, schools, employers, communities, groups, influencers, or keywords,
     * towns or companies to search for. Policy, language, voice and the like are none.
     */
    public Outreach outreach() {
        Knowledge known = knowledge(new Bearers(network, links, Candidates.others(network)));
        Dealings dealings = new Dealings(network, past, links, asOf, days);
        Searched searched = new Searched(network.purpose().search());
        return new Outreach(
                new Candidates(network, links, known, dealings, searched, tables, reader).all(),
                SentInvitations.manners(network, links, dealings, past.proposed(), asOf.minusDays(days.lapseAfter())),
                GroupsOfPeople.in(network, links, known, searched, dealings));
    }

    /**
     * All connections, the clusters they are in, and how far they reach.
     *
     * @param candidates whom the member might invite
     */
    public Ties network(List<Candidate> candidates) {
        EarlierTies earlier = new EarlierTies(network, past, links, tables, asOf);
        Connections connections = new Connections(network, links, amongConnections(), earlier, tables, reader, asOf);
        List<Connected> all = connections.all();
        ClustersOfNetwork clusters = ClustersOfNetwork.of(network, tables, all, candidates);
        boolean stated = Candidates.isStated(network.purpose());
        List<ConnectedPerson> people = all.stream()
                .map(it -> new GroundsOfConnection(it, clusters.of(it), stated, asOf, tables.tieDays()).fact())
                .toList();
        List<Pair> pairs = new Parties(network, links, amongConnections().bearers(), tables, asOf).meeting(all, people);
        return new Ties(people, clusters.all(), clusters.reach(), earlier.seen(connections.rows()), pairs);
    }

    /** Shared by invitations and connections: among the same people a name must be borne by one alone. */
    private Knowledge amongConnections() {
        if (amongConnections.isEmpty()) {
            amongConnections = Optional.of(knowledge(new Bearers(network, links)));
        }
        return amongConnections.get();
    }

    private Knowledge knowledge(Bearers bearers) {
        return Knowledge.of(network, links, bearers, conversations, tables);
    }
}
