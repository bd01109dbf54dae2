package org.netiquette.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.netiquette.fact.Earlier;
import org.netiquette.network.Connection;
import org.netiquette.network.Invitation;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.network.Past.Decided;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;
import org.netiquette.verdict.Verdict;

/** What earlier nights decided on an invitation, and whom else among the remembered its sender may be. */
final class EarlierNights {

    private final Index<Decided> decided;
    private final OtherLinks links;
    private final Set<ProfileKey> present = new HashSet<>();

    EarlierNights(Network network, Past past, OtherLinks links) {
        this.decided = Index.of(past.decisions(), Decided::person, links);
        this.links = links;
        Stream.concat(
                        network.connections().stream().map(Connection::person),
                        network.invitations().stream().map(Invitation::other))
                .map(links::canonical)
                .flatMap(it -> it.key().stream())
                .forEach(present::add);
    }

    /** What was decided on this very invitation; a later one of the same person starts anew. */
    Optional<Earlier> of(Invitation invitation) {
        List<Decided> nights = on(invitation.other(), invitation.sentAt());
        return nights.stream().max(Comparator.comparing(it -> it.newest().on())).map(newest -> earlier(newest, nights));
    }

    /** The decisions on one sending of an invitation. */
    private List<Decided> on(Person person, Instant sentAt) {
        return Stream.concat(decided.linked(person).stream(), decided.byNameAlone(person).stream())
                .filter(it -> Sameness.sameSending(it.invitedAt(), sentAt))
                .toList();
    }

    private static Earlier earlier(Decided newest, List<Decided> nights) {
        LocalDate since = nights.stream()
                .map(Decided::since)
                .min(Comparator.naturalOrder())
                .orElse(newest.since());
        Past.Decision it = newest.newest();
        return new Earlier(since, it.on(), Verdict.valueOf(it.verdict()), it.policy(), it.rulesHash(), it.words());
    }

    /** Links of remembered people of the same name under a link that this archive no longer has: nothing tells for certain. */
    List<String> perhaps(Person person) {
        return decided.namesakes(person).stream()
                .map(Decided::person)
                .filter(it ->
                        links.canonical(it).key().filter(present::contains).isEmpty())
                .map(Person::url)
                .filter(it -> !it.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
