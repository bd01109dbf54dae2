package org.netiquette.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.netiquette.network.Connection;
import org.netiquette.network.Invitation;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.network.Past.Decided;
import org.netiquette.network.Past.Outcome;
import org.netiquette.network.Past.Outcome.Kind;
import org.netiquette.network.Person;

/**
 * The member's world completed by what memory knows, where this archive is older than one that an earlier night has read:
 * what was seen once is not unlearnt.
 */
final class Remembered {

    private final Network network;
    private final Past past;
    private final OtherLinks links;

    Remembered(Network network, Past past, OtherLinks links) {
        this.network = network;
        this.past = past;
        this.links = links;
    }

    /** Whether an earlier night has read a newer archive than this one. */
    static boolean isOlder(Network network, Past past) {
        return network.exportedOn()
                .flatMap(mine -> past.exportedOn().map(mine::isBefore))
                .orElse(false);
    }

    Network complete() {
        return isOlder(network, past) ? network.with(connections(), invitations()) : network;
    }

    private List<Connection> connections() {
        List<Connection> all = new ArrayList<>(network.connections());
        Index<Connection> known = Index.of(all, Connection::person, links);
        for (Outcome it : newestOutcomes()) {
            boolean connected = it.kind() == Kind.ACCEPTED || it.kind() == Kind.TALKED;
            if (connected
                    && known.linked(it.person()).isEmpty()
                    && known.byNameAlone(it.person()).isEmpty()) {
                all.add(new Connection(it.person(), "", "", "", it.on()));
            }
        }
        return all;
    }

    private List<Outcome> newestOutcomes() {
        List<Outcome> newest = new ArrayList<>();
        for (Outcome it : past.outcomes()) {
            newest.removeIf(older -> isSame(older.person(), it.person()));
            newest.add(it);
        }
        return newest;
    }

    private List<Invitation> invitations() {
        List<Invitation> all = new ArrayList<>(network.invitations());
        Optional<LocalDate> last =
                past.decisions().stream().map(it -> it.newest().on()).max(Comparator.naturalOrder());
        past.decisions().stream()
                .filter(it -> Optional.of(it.newest().on()).equals(last))
                .forEach(it -> add(it, all));
        return all;
    }

    /** An invitation that was open on the last night; of two by one person the newer counts. */
    private void add(Decided it, List<Invitation> all) {
        Optional<Invitation> known = all.stream()
                .filter(other -> other.direction() == Invitation.Direction.INCOMING)
                .filter(other -> isSame(other.other(), it.person()))
                .findFirst();
        if (known.isEmpty() || isLater(it, known.get())) {
            known.ifPresent(all::remove);
            all.add(new Invitation(
                    it.person(),
                    Invitation.Direction.INCOMING,
                    it.invitedAt(),
                    known.map(Invitation::firstSentAt).orElse(it.invitedAt()),
                    it.note()));
        }
    }

    private static boolean isLater(Decided it, Invitation known) {
        return it.invitedAt().isAfter(known.sentAt()) && !Sameness.sameSending(it.invitedAt(), known.sentAt());
    }

    private boolean isSame(Person one, Person other) {
        Person a = links.canonical(one);
        Person b = links.canonical(other);
        return (a.key().isPresent() && b.key().isPresent())
                ? a.key().equals(b.key())
                : a.name().namesSomebody() && a.name().key().equals(b.name().key());
    }
}
