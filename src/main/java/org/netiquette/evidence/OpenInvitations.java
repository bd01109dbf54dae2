package org.netiquette.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.netiquette.network.Connection;
import org.netiquette.network.Invitation;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.network.Person;

/**
 * Which received invitations are still open. LinkedIn's file is no list of pending ones: it keeps what was accepted, and
 * says nothing of what was declined. Open = received, its sender not among the connections, not older than the window.
 */
final class OpenInvitations {

    private final Index<Connection> connections;
    private final Map<String, Set<Person>> inviters = new HashMap<>();
    private final List<Invitation> received;
    private final Index<Past.Outcome> accepted;

    OpenInvitations(Network network, Past past, OtherLinks links) {
        this.accepted = Index.of(
                past.outcomes().stream()
                        .filter(it -> it.kind() == Past.Outcome.Kind.ACCEPTED)
                        .toList(),
                Past.Outcome::person,
                links);
        this.connections = Index.of(network.connections(), Connection::person, links);
        this.received = network.invitations().stream()
                .filter(it -> it.direction() == Invitation.Direction.INCOMING)
                .toList();
        received.forEach(it -> inviters.computeIfAbsent(it.other().name().key(), k -> new HashSet<>(1))
                .add(links.canonical(it.other())));
    }

    /**
     * An open invitation.
     *
     * @param invitation what was sent
     * @param age days since, by UTC date
     * @param maybe connections that may be this person: the name is theirs too, and no link tells
     * @param namesakes connections of the same name that are another account for certain
     */
    record Open(Invitation invitation, int age, List<Connection> maybe, List<Connection> namesakes) {}

    /** The open ones of a date, in the order of the file. */
    List<Open> on(LocalDate asOf, int window) {
        List<Open> open = new ArrayList<>();
        for (Invitation invitation : received) {
            int age = age(invitation, asOf);
            if (age <= window && !isConnected(invitation.other()) && !wasAccepted(invitation)) {
                Person other = invitation.other();
                open.add(new Open(invitation, age, connections.byNameAlone(other), connections.namesakes(other)));
            }
        }
        return open;
    }

    private boolean isConnected(Person inviter) {
        return !connections.linked(inviter).isEmpty()
                || (inviter.name().namesSomebody()
                        && inviters.getOrDefault(inviter.name().key(), Set.of()).size() == 1
                        && connections.named(inviter).size() == 1
                        && connections.byNameAlone(inviter).size() == 1);
    }

    /** The archive goes on listing what was accepted, even when the two have parted since. */
    private boolean wasAccepted(Invitation it) {
        return Stream.concat(accepted.linked(it.other()).stream(), accepted.byNameAlone(it.other()).stream())
                .anyMatch(outcome -> Sameness.sameSending(outcome.invitedAt(), it.sentAt()));
    }

    private static int age(Invitation invitation, LocalDate asOf) {
        LocalDate sentOn = LocalDate.ofInstant(invitation.sentAt(), ZoneOffset.UTC);
        return Math.toIntExact(ChronoUnit.DAYS.between(sentOn, asOf));
    }
}
