package org.netiquette.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.netiquette.network.Connection;
import org.netiquette.network.Invitation;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.network.Past.Decided;
import org.netiquette.network.Past.Outcome;
import org.netiquette.network.Past.Outcome.Kind;
import org.netiquette.network.Person;

/** What has become of the invitations on which earlier nights decided, each outcome told apart from what cannot be known. */
final class Outcomes {

    private final Network network;
    private final Past past;
    private final LocalDate asOf;
    private final int window;
    private final boolean older;
    private final Index<Connection> connections;
    private final Index<Invitation> received;
    private final Index<Outcome> known;
    private final Index<Decided> decided;
    private final Function<Person, List<Conversation>> conversations;

    Outcomes(
            Network network,
            Past past,
            OtherLinks links,
            Function<Person, List<Conversation>> conversations,
            LocalDate asOf,
            int window) {
        this.network = network;
        this.past = past;
        this.asOf = asOf;
        this.window = window;
        this.older = Remembered.isOlder(network, past);
        this.connections = Index.of(network.connections(), Connection::person, links);
        this.received = Index.of(
                network.invitations().stream()
                        .filter(it -> it.direction() == Invitation.Direction.INCOMING)
                        .toList(),
                Invitation::other,
                links);
        this.known = Index.of(past.outcomes(), Outcome::person, links);
        this.decided = Index.of(past.decisions(), Decided::person, links);
        this.conversations = conversations;
    }

    /** What has happened since earlier nights looked. */
    List<Outcome> since() {
        List<Outcome> outcomes = new ArrayList<>();
        for (Decided it : past.decisions()) {
            boolean repeated = outcomes.stream()
                    .anyMatch(other -> other.person().equals(it.person())
                            && Sameness.sameSending(other.invitedAt(), it.invitedAt()));
            if (!repeated) {
                next(it).ifPresent(outcomes::add);
            }
        }
        return outcomes;
    }

    private Optional<Outcome> next(Decided it) {
        Optional<Kind> last = last(it);
        Optional<Connection> connection = isNewest(it) ? connection(it.person()) : Optional.empty();
        if (connection.isPresent()) {
            return connected(it, connection.get(), last);
        }
        boolean wasConnected = last.filter(kind -> kind == Kind.ACCEPTED || kind == Kind.TALKED)
                .isPresent();
        if (wasConnected) {
            return older || network.connections().isEmpty()
                    ? Optional.empty()
                    : Optional.of(outcome(it, Kind.ENDED, Optional.empty()));
        }
        return last.isPresent() ? Optional.empty() : unanswered(it);
    }

    private Optional<Outcome> connected(Decided it, Connection connection, Optional<Kind> last) {
        boolean isNews = last.filter(kind -> kind == Kind.ACCEPTED || kind == Kind.TALKED)
                .isEmpty();
        if (isNews) {
            return Optional.of(outcome(it, Kind.ACCEPTED, connection.connectedOn()));
        }
        return last.equals(Optional.of(Kind.ACCEPTED)) ? talkedSince(it, connection) : Optional.empty();
    }

    private Optional<Outcome> talkedSince(Decided it, Connection connection) {
        LocalDate from = connection.connectedOn().orElse(LocalDate.MAX);
        return conversations.apply(it.person()).stream()
                .flatMap(talk -> talk.firstDayBothWroteFrom(from).stream())
                .min(Comparator.naturalOrder())
                .map(day -> outcome(it, Kind.TALKED, Optional.of(day)));
    }

    private Optional<Outcome> unanswered(Decided it) {
        LocalDate last = LocalDate.ofInstant(it.invitedAt(), ZoneOffset.UTC).plusDays(window);
        if (last.isBefore(asOf)) {
            return Optional.of(outcome(it, Kind.LAPSED, Optional.of(last.plusDays(1))));
        }
        boolean unreadable = older || network.invitations().isEmpty();
        return unreadable || isStillThere(it)
                ? Optional.empty()
                : Optional.of(outcome(it, Kind.UNKNOWN, Optional.empty()));
    }

    private boolean isStillThere(Decided it) {
        return about(received, it.person()).anyMatch(other -> Sameness.sameSending(other.sentAt(), it.invitedAt()));
    }

    /** A person who invited again is connected by the newest invitation alone. */
    private boolean isNewest(Decided it) {
        return about(decided, it.person())
                .noneMatch(other -> other.invitedAt().isAfter(it.invitedAt())
                        && !Sameness.sameSending(other.invitedAt(), it.invitedAt()));
    }

    private Optional<Kind> last(Decided it) {
        return about(known, it.person())
                .filter(other -> Sameness.sameSending(other.invitedAt(), it.invitedAt()))
                .map(Outcome::kind)
                .reduce((before, newest) -> newest);
    }

    private Optional<Connection> connection(Person person) {
        List<Connection> linked = connections.linked(person);
        List<Connection> named = connections.byNameAlone(person);
        boolean onlyOne = connections.named(person).size() == 1 && named.size() == 1;
        return linked.isEmpty() && onlyOne
                ? Optional.of(named.get(0))
                : linked.stream().findFirst();
    }

    private static <T> Stream<T> about(Index<T> index, Person person) {
        return Stream.concat(index.linked(person).stream(), index.byNameAlone(person).stream());
    }

    private static Outcome outcome(Decided it, Kind kind, Optional<LocalDate> on) {
        return new Outcome(it.person(), it.invitedAt(), kind, on);
    }
}
