package org.netiquette.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.evidence.cluster.Title;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.News;
import org.netiquette.fact.ThreadKind;
import org.netiquette.network.Connection;
import org.netiquette.network.Invitation;
import org.netiquette.network.Message;
import org.netiquette.network.Network;
import org.netiquette.network.Past.Known;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;
import org.netiquette.network.SheetPerson;
import org.netiquette.reading.NoteReader;

/** Works out what is found about every connection. */
final class Connections {

    private final Network network;
    private final OtherLinks links;
    private final Knowledge known;
    private final EarlierTies earlier;
    private final Gifts gifts;
    private final SignsOfLife signs;
    private final FirstMeetings meetings;
    private final Index<SheetPerson> sheets;
    private final Tables tables;
    private final TieDays days;
    private final NoteReader reader;
    private final LocalDate asOf;

    Connections(
            Network network,
            OtherLinks links,
            Knowledge known,
            EarlierTies earlier,
            Tables tables,
            NoteReader reader,
            LocalDate asOf) {
        this.network = network;
        this.links = links;
        this.known = known;
        this.earlier = earlier;
        this.gifts = new Gifts(network, links, known.bearers());
        this.signs = new SignsOfLife(network, links, known.bearers());
        this.meetings = new FirstMeetings(network, links, known.bearers(), reader);
        this.sheets = Index.of(network.people(), SheetPerson::person, links);
        this.tables = tables;
        this.days = tables.tieDays();
        this.reader = reader;
        this.asOf = asOf;
    }

    /** The connections, each person once; of several rows of one person the first that says what they do. */
    List<Connection> rows() {
        Map<ProfileKey, Connection> byKey = new LinkedHashMap<>();
        List<Connection> keyless = new ArrayList<>();
        for (Connection it : network.connections()) {
            links.canonical(it.person())
                    .key()
                    .ifPresentOrElse(key -> byKey.merge(key, it, Connections::better), () -> keyless.add(it));
        }
        return Stream.concat(byKey.values().stream(), keyless.stream()).toList();
    }

    private static Connection better(Connection one, Connection other) {
        return one.company().isBlank() && one.position().isBlank() ? other : one;
    }

    /** Everybody, those included who are gone since an earlier archive. */
    List<Connected> all() {
        return Stream.concat(
                        rows().stream().map(it -> connected(it, false)),
                        earlier.gone().stream().map(Connections::row).map(it -> connected(it, true)))
                .sorted(Connected.IN_ORDER)
                .toList();
    }

    private static Connection row(Known it) {
        return new Connection(it.person(), "", it.company(), it.position(), Optional.empty());
    }

    private Connected connected(Connection row, boolean gone) {
        Person person = row.person();
        KnownProfile profile = known.profiles().all(person).and(KnownProfile.of(row));
        Talk talk = talk(person);
        List<CommonThread> threads = threads(row, profile);
        List<Gift> given = gifts.of(person);
        EarlierTies.Change change = gone ? EarlierTies.Change.none() : earlier.change(row);
        Optional<Invitation> invitation = meetings.invitation(person, row.connectedOn());
        return new Connected(
                row,
                gone,
                profile,
                known.acquaintance().standing(person, Instant.MAX),
                talk,
                unanswered(row, talk, invitation),
                threads,
                known.benefit().of(profile.about(), "").orElse(""),
                title(row, profile),
                industry(row, profile),
                isMarkedKeep(person),
                Gifts.unthanked(given, talk, asOf.minusDays(days.thanks())),
                change,
                sign(person, given, change),
                meetings.met(invitation, row.connectedOn(), talk, threads),
                talk.bothWrote() ? talk.language(reader) : "");
    }

    /** The conversations with them; by their name alone where nobody else bears it. */
    private Talk talk(Person person) {
        List<Conversation> linked = known.conversations().linked(person);
        List<Conversation> named = known.conversations().byNameAlone(person);
        List<Conversation> all = new ArrayList<>(linked);
        if (!named.isEmpty() && known.bearers().unique(person)) {
            all.addAll(named);
        }
        return new Talk(all, !linked.isEmpty());
    }

    private Optional<Message> unanswered(Connection row, Talk talk, Optional<Invitation> invitation) {
        return talk.unanswered(
                reader,
                asOf.minusDays(days.unanswered()),
                message -> invitation
                        .filter(it -> FirstMeetings.isAbout(message, it, row.connectedOn()))
                        .isPresent(),
                List.of(
                        row.person().name().text(),
                        network.member().person().name().text()));
    }

    /** Shared connections are no thread of a connection, and what names no company is no employer. */
    private List<CommonThread> threads(Connection row, KnownProfile profile) {
        Person person = row.person();
        boolean employed = !tables.companies().name(row.company()).isBlank();
        KnownProfile shown = employed ? profile : profile.withoutConnection();
        return known.threads().threads(person, shown, known.introducers().of(person, shown, List.of()), true).stream()
                .filter(it -> it.kind() != ThreadKind.MUTUALS)
                .toList();
    }

    private Optional<Title> title(Connection row, KnownProfile profile) {
        return tables.titles().of(row.position()).or(() -> tables.titles().of(profile.headline()));
    }

    private String industry(Connection row, KnownProfile profile) {
        String company = row.company().isBlank() ? profile.company() : row.company();
        return profile.industry().isBlank() ? tables.companies().industry(company) : profile.industry();
    }

    /** Whoever bears the name that a sheet says to keep is kept, unless a link contradicts: rather one too many. */
    private boolean isMarkedKeep(Person person) {
        return sheets.about(List.of(person)).stream()
                .anyMatch(it -> it.outcome().strip().equalsIgnoreCase("keep"));
    }

    private String sign(Person person, List<Gift> given, EarlierTies.Change change) {
        LocalDate first = asOf.minusDays(days.active());
        return signs.lastWrote(person)
                .filter(it -> !it.isBefore(first))
                .map(it -> "they wrote on " + it)
                .or(() -> given.stream()
                        .filter(it -> !it.on().isBefore(first))
                        .reduce((one, other) -> other)
                        .map(Gift::text))
                .or(() -> change.news().contains(News.NEW_JOB) ? Optional.of("they have a new job") : Optional.empty())
                .orElse("");
    }
}
