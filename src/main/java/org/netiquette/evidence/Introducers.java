package org.netiquette.evidence;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Connection;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.SheetPerson;
import org.netiquette.reading.NoteClaim;

/** The people whom the member knows by name: who may have introduced somebody, and what their word is worth. */
final class Introducers {

    private final Index<Connection> connections;
    private final Set<String> contactNames = new HashSet<>();
    private final Map<String, Integer> givenNames = new HashMap<>();
    private final Map<String, Person> onlyOfGivenName = new HashMap<>();
    private final Acquaintance acquaintance;
    private final Conversations conversations;

    Introducers(Network network, OtherLinks links, Acquaintance acquaintance, Conversations conversations) {
        this.conversations = conversations;
        this.connections = Index.of(network.connections(), Connection::person, links);
        this.acquaintance = acquaintance;
        network.contacts().forEach(it -> contactNames.add(it.person().name().key()));
        network.connections()
                .forEach(it -> givenNames.merge(givenName(it.person().name()), 1, Integer::sum));
        network.connections().stream()
                .map(Connection::person)
                .filter(it -> givenNames.getOrDefault(givenName(it.name()), 0) == 1)
                .forEach(it -> onlyOfGivenName.put(givenName(it.name()), it));
        contactNames.forEach(it -> givenNames.merge(givenName(new PersonName(it)), 1, Integer::sum));
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

    /** The one connection whom that name means: in full, or the only one of that given name. */
    Optional<Person> meant(String name) {
        Optional<Person> full = connection(name);
        return full.isPresent() ? full : Optional.ofNullable(onlyOfGivenName.get(new PersonName(name).key()));
    }

    /** Whether anybody among connections and contacts may be meant by that name, be it a given name alone. */
    boolean mayMeanSomebody(String name) {
        PersonName wanted = new PersonName(name);
        boolean given = !wanted.key().contains(" ");
        return given
                ? givenNames.containsKey(wanted.key())
                : contactNames.contains(wanted.key())
                        || !connections
                                .named(new Person(wanted, Optional.empty()))
                                .isEmpty();
    }

    private static String givenName(PersonName name) {
        return name.key().split(" ", 2)[0];
    }
}
