package org.netiquette.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.netiquette.evidence.cluster.Title;
import org.netiquette.evidence.pair.Pairs;
import org.netiquette.evidence.pair.Party;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Pair;
import org.netiquette.fact.Tie;
import org.netiquette.network.Endorsement;
import org.netiquette.network.Network;
import org.netiquette.network.Person;

/** Who of the connections might meet whom: what is public of each, and what the member alone knows, kept apart. */
final class Parties {

    private static final String LEFT_ALONE = "never";

    private final Network network;
    private final OtherLinks links;
    private final Bearers bearers;
    private final Index<Endorsement> endorsements;
    private final GroupChats chats;
    private final Pairs pairs;

    Parties(Network network, OtherLinks links, Bearers bearers, Tables tables, LocalDate asOf) {
        this.network = network;
        this.links = links;
        this.bearers = bearers;
        this.endorsements = Index.of(
                network.endorsements().stream()
                        .filter(Endorsement::givenByMember)
                        .toList(),
                Endorsement::person,
                links);
        this.chats = GroupChats.in(network.messages(), links);
        this.pairs =
                new Pairs(tables.meetings(), it -> tables.titles().of(it).map(Title::name), network.purpose(), asOf);
    }

    /**
     * The connections whose needs and offers meet.
     *
     * @param connections what is found of each
     * @param facts the fact about each, in the same order
     */
    List<Pair> meeting(List<Connected> connections, List<ConnectedPerson> facts) {
        return pairs.among(IntStream.range(0, connections.size())
                .filter(it -> isOpen(connections.get(it)))
                .mapToObj(it -> party(connections.get(it), facts.get(it).who()))
                .toList());
    }

    /** Whether they are still there, are somebody else than the member, and are not to be left alone. */
    private boolean isOpen(Connected it) {
        Person member = network.member().person();
        boolean themself = member.key().isPresent()
                && links.canonical(member)
                        .key()
                        .equals(links.canonical(it.person()).key());
        return !it.gone()
                && !themself
                && it.person().name().namesSomebody()
                && it.profile().sheets().stream()
                        .noneMatch(sheet -> sheet.outcome().strip().equalsIgnoreCase(LEFT_ALONE));
    }

    private Party party(Connected it, Tie tie) {
        KnownProfile shown = it.profile().published();
        return new Party(
                shown(tie, it, shown),
                it.relationship(),
                it.standing().text(),
                shown.headline(),
                it.industry(),
                skills(it.person()),
                it.profile().ownNotes(),
                said(it.talk()),
                chats.of(it.person()));
    }

    /** As others may see them: what only an address book says of their work is left out. */
    private static Tie shown(Tie tie, Connected it, KnownProfile shown) {
        return new Tie(
                tie.name(),
                tie.profileUrl(),
                tie.key(),
                tie.connectedOn(),
                it.row().position().isBlank() ? shown.headline() : it.row().position(),
                it.row().company().isBlank() ? shown.company() : it.row().company(),
                tie.clusters(),
                tie.language(),
                tie.lastTalk(),
                tie.met(),
                tie.unanswered(),
                tie.before());
    }

    private List<String> skills(Person person) {
        List<Endorsement> given = new ArrayList<>(endorsements.linked(person));
        List<Endorsement> named = endorsements.byNameAlone(person);
        if (!named.isEmpty() && bearers.unique(person)) {
            given.addAll(named);
        }
        return given.stream().map(Endorsement::skill).distinct().toList();
    }

    private static List<Party.Said> said(Talk talk) {
        return talk.conversations().stream()
                .flatMap(it -> it.messages().stream())
                .filter(it -> !it.fromMember())
                .map(it -> new Party.Said(Dealing.day(it.at()), it.content()))
                .distinct()
                .toList();
    }
}
