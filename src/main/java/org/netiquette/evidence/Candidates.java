package org.netiquette.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.evidence.outreach.Joining;
import org.netiquette.fact.AddressKind;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.SourceKind;
import org.netiquette.network.Invitation;
import org.netiquette.network.Member;
import org.netiquette.network.Message;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.Purpose;
import org.netiquette.reading.NoteReader;

/** Works out, for everybody whom the member might invite, every word that a rule may ask for. */
final class Candidates {

    private final Network network;
    private final OtherLinks links;
    private final Knowledge known;
    private final Dealings dealings;
    private final Tables tables;
    private final Searched searched;
    private final BestPlaced bestPlaced;
    private final NoteReader reader;

    Candidates(
            Network network,
            OtherLinks links,
            Knowledge known,
            Dealings dealings,
            Searched searched,
            Tables tables,
            NoteReader reader) {
        this.network = network;
        this.links = links;
        this.known = known;
        this.dealings = dealings;
        this.tables = tables;
        this.searched = searched;
        this.bestPlaced = new BestPlaced(known.introducers(), known.acquaintance());
        this.reader = reader;
    }

    /** Whoever else may bear the name of one who is a candidate. */
    static List<Person> others(Network network) {
        List<Person> others = new ArrayList<>();
        network.targets().forEach(it -> others.add(it.person()));
        network.people().forEach(it -> others.add(it.person()));
        network.groupMembers().forEach(it -> others.add(it.person()));
        network.invitations().stream()
                .filter(it -> it.direction() == Invitation.Direction.OUTGOING)
                .forEach(it -> others.add(it.other()));
        network.messages().stream().filter(it -> !it.fromMember()).forEach(it -> others.add(it.sender()));
        return others;
    }

    /** All of them, by name, link and address. */
    List<Candidate> all() {
        List<Sought> people =
                Joining.people(Sightings.in(network, links, known.conversations(), dealings, tables.addresses()))
                        .stream()
                        .map(Somebody::of)
                        .filter(Somebody::canBeNamed)
                        .map(this::sought)
                        .sorted(Sought.IN_ORDER)
                        .toList();
        Namesakes namesakes = Namesakes.among(people);
        boolean stated = isStated(network.purpose());
        return people.stream()
                .map(it -> new GroundsOfCandidate(it, namesakes.of(it), stated).candidate())
                .toList();
    }

    /** Whether a purpose says anything of what the network is for or whom to meet. */
    static boolean isStated(Purpose it) {
        return !it.sentence().isBlank()
                || Stream.of(
                                it.offers(),
                                it.seeks(),
                                it.welcome(),
                                it.towns(),
                                it.industries(),
                                it.schools(),
                                it.employers(),
                                it.communities(),
                                it.groups(),
                                it.influencers(),
                                it.search().keywords(),
                                it.search().towns(),
                                it.search().companies())
                        .anyMatch(said -> !said.isEmpty());
    }

    private Sought sought(Somebody who) {
        KnownProfile profile =
                who.identities().stream().map(known.profiles()::all).reduce(who.says(), KnownProfile::and);
        Dealing dealing = dealings.with(who);
        AddressKind address = address(who);
        List<Conversation> talks = talks(who);
        return new Sought(
                who,
                profile,
                standing(who, dealing.until()),
                Acquaintance.bothWrote(talks, dealing.until()),
                threads(who, profile),
                known.benefit().of(profile.about(), "").orElse(""),
                searched.by(profile).orElse(""),
                bestPlaced.among(profile.mutualNames()),
                dealing,
                address,
                isMember(who),
                email(who, address),
                language(talks),
                wroteIn(talks, dealing));
    }

    private Standing standing(Somebody who, Instant until) {
        return who.identities().stream()
                .map(it -> known.acquaintance().standing(it, until))
                .reduce(known.acquaintance().certain(who.says(), who.talks(), until), Standing::and);
    }

    private List<CommonThread> threads(Somebody who, KnownProfile profile) {
        return who.identities().stream()
                .flatMap(it ->
                        known
                                .threads()
                                .threads(it, profile, known.introducers().of(it, profile, List.of()), true)
                                .stream())
                .distinct()
                .sorted(Comparator.comparing(CommonThread::strong).reversed().thenComparing(CommonThread::kind))
                .toList();
    }

    /** The conversations with them; by their name alone where nobody else bears it. */
    private List<Conversation> talks(Somebody who) {
        Stream<Conversation> linked =
                who.identities().stream().map(known.conversations()::linked).flatMap(Collection::stream);
        Stream<Conversation> named = who.identities().stream()
                .filter(known.bearers()::unique)
                .map(known.conversations()::byNameAlone)
                .flatMap(Collection::stream);
        return Stream.of(who.talks().stream(), linked, named)
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    /** An address is all there is; or there is a name with it, but the address is clearly no person's. */
    private static AddressKind address(Somebody who) {
        Collection<AddressKind> kinds = who.emails().values();
        boolean inBooksOnly = who.kinds().equals(List.of(SourceKind.ADDRESS_BOOK));
        boolean identified = who.person().name().namesSomebody() && kinds.contains(AddressKind.PERSONAL);
        return !inBooksOnly || identified || who.person().key().isPresent()
                ? AddressKind.NONE
                : kinds.stream().min(Comparator.naturalOrder()).orElse(AddressKind.NONE);
    }

    /** A personal one; another only where it is all there is. */
    private static String email(Somebody who, AddressKind address) {
        Map<String, AddressKind> emails = who.emails();
        return emails.keySet().stream()
                .filter(it -> emails.get(it) == AddressKind.PERSONAL)
                .findFirst()
                .or(() -> address == AddressKind.NONE
                        ? Optional.empty()
                        : emails.keySet().stream().findFirst())
                .orElse("");
    }

    private boolean isMember(Somebody who) {
        Member member = network.member();
        Optional<?> key = links.canonical(member.person()).key();
        return (key.isPresent()
                        && who.identities().stream().anyMatch(it -> it.key().equals(key)))
                || who.emails().keySet().stream().anyMatch(member.emails()::contains);
    }

    /** The UTC year of the last day on which one of them wrote, in conversations in which both did; nobody names this year. */
    private static String wroteIn(List<Conversation> talks, Dealing dealing) {
        return Acquaintance.bothWrote(talks, dealing.until())
                ? talks.stream()
                        .filter(it -> it.bothWroteBefore(Instant.MAX))
                        .map(it -> it.daysBefore(Instant.MAX).last().getYear())
                        .max(Comparator.naturalOrder())
                        .filter(it -> it < dealing.asOf().getYear())
                        .map(String::valueOf)
                        .orElse("")
                : "";
    }

    /** That of the last message they wrote. */
    private String language(List<Conversation> talks) {
        return talks.stream()
                .flatMap(it -> it.messages().stream())
                .filter(it -> !it.fromMember())
                .max(Comparator.comparing(Message::at).thenComparing(Message::content))
                .map(it -> reader.read(it.content()).language())
                .orElse("");
    }
}
