package org.netiquette.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.evidence.cluster.Resemblance;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Connection;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.SheetPerson;
import org.netiquette.reading.claim.NoteClaim;

/** The people whom the member knows by name: who may have introduced somebody, and what their word is worth. */
final class Introducers {

    private final Index<Connection> connections;
    private final KnownNames names;
    private final Acquaintance acquaintance;
    private final Conversations conversations;

    Introducers(Network network, OtherLinks links, Acquaintance acquaintance, Conversations conversations) {
        this.conversations = conversations;
        this.connections = Index.of(network.connections(), Connection::person, links);
        this.acquaintance = acquaintance;
        this.names = new KnownNames(network);
    }

    /**
     * How well the member knows the one connection of that name; STRANGER where there is none, or several.
     *
     * @param byName whether evidence counts that only the connection's name ties to them
     */
    Relationship relationship(String name, boolean byName) {
        return connection(name)
                .map(it -> acquaintance.standing(it, Instant.MAX))
                .map(it -> byName ? it.relationship() : it.withoutNameAlone())
                .orElse(Relationship.STRANGER);
    }

    /**
     * The names of those who introduced a person: by the sheet, or because the note says so and a message of theirs speaks
     * of the person.
     */
    List<String> of(Person person, KnownProfile profile, List<NoteClaim> claims) {
        Stream<String> claimed = claims.stream()
                .filter(it -> it.kind() == NoteClaim.Kind.INTRODUCED)
                .flatMap(it -> meant(it.value()).stream())
                .filter(it -> speaksOf(it, person))
                .map(it -> it.name().text());
        return Stream.concat(profile.all(SheetPerson::introducedBy).stream(), claimed)
                .distinct()
                .toList();
    }

    /** Whether a message of somebody names the person. */
    boolean speaksOf(Person introducer, Person person) {
        String name = Resemblance.plain(person.name().key());
        return conversations.linked(introducer).stream()
                .flatMap(it -> it.messages().stream())
                .filter(it -> !it.fromMember())
                .anyMatch(it -> Resemblance.contains(Resemblance.plain(it.content()), name));
    }

    /** The one connection of that name. */
    Optional<Person> connection(String name) {
        List<Connection> named = connections.named(new Person(new PersonName(name), Optional.empty()));
        return named.size() == 1 ? Optional.of(named.get(0).person()) : Optional.empty();
    }

    /** The one connection whom that name means: in full, or the only one with all words of it in their name. */
    Optional<Person> meant(String name) {
        return connection(name)
                .or(() -> connections
                                .named(new Person(new PersonName(name), Optional.empty()))
                                .isEmpty()
                        ? names.only(name)
                        : Optional.empty());
    }

    /** The names of connections and contacts. */
    KnownNames names() {
        return names;
    }
}
