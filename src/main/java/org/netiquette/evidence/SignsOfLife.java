package org.netiquette.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.network.Message;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;

/** When people last wrote a message to the member, group chats and ready-made texts included. */
final class SignsOfLife {

    private final Map<ProfileKey, Instant> byKey = new HashMap<>();
    private final Map<String, Instant> byName = new HashMap<>();
    private final OtherLinks links;
    private final Bearers bearers;

    SignsOfLife(Network network, OtherLinks links, Bearers bearers) {
        this.links = links;
        this.bearers = bearers;
        network.messages().stream().filter(it -> !it.fromMember()).forEach(this::add);
    }

    private void add(Message it) {
        Optional<ProfileKey> key = links.canonical(it.sender()).key();
        if (key.isPresent()) {
            byKey.merge(key.get(), it.at(), SignsOfLife::later);
        } else if (it.sender().name().namesSomebody()) {
            byName.merge(it.sender().name().key(), it.at(), SignsOfLife::later);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The UTC day on which somebody last wrote; by their name alone where nobody else bears it. */
    Optional<LocalDate> lastWrote(Person person) {
        Optional<Instant> linked = links.canonical(person).key().flatMap(it -> Optional.ofNullable(byKey.get(it)));
        Optional<Instant> named =
                Optional.ofNullable(byName.get(person.name().key())).filter(it -> bearers.unique(person));
        return Stream.of(linked, named)
                .flatMap(Optional::stream)
                .reduce(SignsOfLife::later)
                .map(Dealing::day);
    }
}
