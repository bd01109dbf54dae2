package org.netiquette.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.netiquette.evidence.OpenInvitations.Open;
import org.netiquette.network.Connection;
import org.netiquette.network.Invitation;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.network.Past.Outcome;
import org.netiquette.network.Past.Outcome.Kind;
import org.netiquette.network.Past.Proposed;
import org.netiquette.network.Person;
import org.netiquette.network.SheetPerson;

/**
 * Finds what has passed between the member and somebody whom they might invite. Whatever bears their name counts as theirs
 * unless a link contradicts, unique or not: it is better to leave somebody out than to invite them twice.
 */
final class Dealings {

    private final Index<Connection> connections;
    private final Map<String, Connection> byEmail = new HashMap<>();
    private final Index<Open> open;
    private final Index<Invitation> received;
    private final Index<Invitation> sent;
    private final Index<Outcome> outcomes;
    private final Index<Proposed> proposed;
    private final Index<SheetPerson> people;
    private final Network network;
    private final boolean endsCanBeSeen;
    private final LocalDate asOf;
    private final OutreachDays days;

    Dealings(Network network, Past past, OtherLinks links, LocalDate asOf, OutreachDays days) {
        this.network = network;
        this.asOf = asOf;
        this.days = days;
        this.endsCanBeSeen =
                !Remembered.isOlder(network, past) && !network.connections().isEmpty();
        this.connections = Index.of(network.connections(), Connection::person, links);
        network.connections().stream()
                .filter(it -> !it.email().isBlank())
                .forEach(it -> byEmail.putIfAbsent(it.email().strip().toLowerCase(Locale.ROOT), it));
        this.open = Index.of(
                new OpenInvitations(network, past, links).on(asOf, days.lapseAfter()),
                it -> it.invitation().other(),
                links);
        this.received = invitations(Invitation.Direction.INCOMING, links);
        this.sent = invitations(Invitation.Direction.OUTGOING, links);
        this.outcomes = Index.of(past.outcomes(), Outcome::person, links);
        this.people = Index.of(network.people(), SheetPerson::person, links);
        this.proposed = Index.of(past.proposed(), Proposed::person, links);
    }

    private Index<Invitation> invitations(Invitation.Direction direction, OtherLinks links) {
        return Index.of(
                network.invitations().stream()
                        .filter(it -> it.direction() == direction)
                        .toList(),
                Invitation::other,
                links);
    }

    /** Whether somebody is a connection by their link, or by a name that no link contradicts. */
    boolean isConnected(Person person) {
        return !connections.about(List.of(person)).isEmpty();
    }

    /** The invitations to people who are no connection that may still be accepted. */
    List<Invitation> pending() {
        LocalDate first = asOf.minusDays(days.lapseAfter());
        return network.invitations().stream()
                .filter(it -> it.direction() == Invitation.Direction.OUTGOING)
                .filter(it -> !Dealing.day(it.sentAt()).isBefore(first))
                .filter(it -> !isConnected(it.other()))
                .toList();
    }

    /** What has passed with somebody. */
    Dealing with(Somebody who) {
        List<Person> identities = who.identities();
        String connected = connected(who);
        Optional<Invitation> newest = sent.about(identities).stream().max(Comparator.comparing(Invitation::sentAt));
        return new Dealing(
                connected,
                open.about(identities).stream()
                        .map(it -> it.invitation().sentAt())
                        .max(Comparator.naturalOrder()),
                received.about(identities).stream().map(Invitation::firstSentAt).min(Comparator.naturalOrder()),
                newest,
                hasEnded(identities),
                saidOf(identities),
                proposedOn(identities, newest.map(Invitation::sentAt)),
                asOf,
                days);
    }

    private String connected(Somebody who) {
        for (Person it : who.identities()) {
            if (!connections.linked(it).isEmpty()) {
                return "connected"
                        + connections
                                .linked(it)
                                .get(0)
                                .connectedOn()
                                .map(on -> " since " + on)
                                .orElse("");
            }
        }
        return byEmail(who)
                .or(() -> connections.about(who.identities()).stream()
                        .findFirst()
                        .map(it -> "your connection " + it.person().name().text()
                                + " bears the name, and no link tells the two apart"))
                .orElse("");
    }

    private Optional<String> byEmail(Somebody who) {
        return who.emails().keySet().stream()
                .flatMap(it -> Optional.ofNullable(byEmail.get(it)).stream())
                .filter(it -> !connections.contradicts(it, who.identities()))
                .findFirst()
                .map(it -> "your connection " + it.person().name().text() + " has the address " + it.email());
    }

    /** Once connected, by memory, and not now. */
    private boolean hasEnded(List<Person> identities) {
        return outcomes.about(identities).stream()
                .map(Outcome::kind)
                .reduce((before, newest) -> newest)
                .filter(it -> it == Kind.ENDED || (endsCanBeSeen && (it == Kind.ACCEPTED || it == Kind.TALKED)))
                .isPresent();
    }

    private Set<String> saidOf(List<Person> identities) {
        Set<String> said = new TreeSet<>();
        people.about(identities).stream()
                .map(it -> it.outcome().strip().toLowerCase(Locale.ROOT))
                .forEach(said::add);
        return said;
    }

    /** When it was first proposed, long enough ago; an invitation sent since was the answer to it. */
    private Optional<LocalDate> proposedOn(List<Person> identities, Optional<Instant> sentAt) {
        LocalDate last = asOf.minusDays(days.moveOn());
        return proposed.about(identities).stream()
                .map(Proposed::on)
                .filter(it -> it.isBefore(last))
                .filter(it -> sentAt.filter(at -> !Dealing.day(at).isBefore(it)).isEmpty())
                .min(Comparator.naturalOrder());
    }
}
