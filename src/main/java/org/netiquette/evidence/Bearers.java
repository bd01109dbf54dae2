package org.netiquette.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netiquette.evidence.outreach.Groups;
import org.netiquette.network.Contact;
import org.netiquette.network.Invitation;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;

/**
 * Who bears which name. Evidence without a link counts only for a name that one person bears among connections, contacts
 * and inviters together (etiquette, "By name alone").
 */
final class Bearers {

    private final OtherLinks links;
    private final Map<String, Set<ProfileKey>> keys = new HashMap<>();
    private final Map<String, Integer> connectionsWithoutKey = new HashMap<>();
    private final Map<String, List<Set<String>>> contacts = new HashMap<>();
    private final Map<String, Integer> contactsNamed = new HashMap<>();
    private final Map<Person, Boolean> unique = new HashMap<>();

    Bearers(Network network, OtherLinks links) {
        this(network, links, List.of());
    }

    /** @param others whom the member might invite, and who count as bearers of their names too */
    Bearers(Network network, OtherLinks links, List<Person> others) {
        this.links = links;
        network.connections().forEach(it -> addConnection(it.person()));
        network.invitations().stream()
                .filter(it -> it.direction() == Invitation.Direction.INCOMING)
                .forEach(it -> addKey(it.other()));
        network.contacts().forEach(this::addContact);
        others.forEach(this::addKey);
    }

    /** Whether no second person bears this person's name, as far as the member's data shows. */
    boolean unique(Person person) {
        return unique.computeIfAbsent(person, this::isUnique);
    }

    private boolean isUnique(Person person) {
        String name = person.name().key();
        return !name.isEmpty()
                && distinctKeys(name) <= 1
                && connectionsWithoutKey.getOrDefault(name, 0) <= 1
                && contactsNamed(name) <= 1
                && !keyedBesideKeyless(name, person);
    }

    /** A connection without a link beside somebody else's link of the same name: who can say whether they are one? */
    private boolean keyedBesideKeyless(String name, Person person) {
        Set<ProfileKey> others = new HashSet<>(keys.getOrDefault(name, Set.of()));
        links.canonical(person).key().ifPresent(others::remove);
        return connectionsWithoutKey.containsKey(name) && !others.isEmpty();
    }

    /** The largest number of keys in one id space: keys of two spaces may be of one person. */
    private long distinctKeys(String name) {
        Map<ProfileKey.Kind, Integer> counts = new HashMap<>();
        keys.getOrDefault(name, Set.of()).forEach(it -> counts.merge(it.kind(), 1, Integer::sum));
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private void addConnection(Person person) {
        if (person.key().isPresent()) {
            addKey(person);
        } else if (person.name().namesSomebody()) {
            connectionsWithoutKey.merge(person.name().key(), 1, Integer::sum);
        }
    }

    private void addKey(Person person) {
        Optional<ProfileKey> key = links.canonical(person).key();
        if (key.isPresent() && person.name().namesSomebody()) {
            keys.computeIfAbsent(person.name().key(), k -> new HashSet<>(1)).add(key.get());
        }
    }

    private void addContact(Contact contact) {
        addKey(contact.person());
        Set<String> marks = marks(contact);
        if (contact.person().name().namesSomebody() && !marks.isEmpty()) {
            contacts.computeIfAbsent(contact.person().name().key(), k -> new ArrayList<>(1))
                    .add(marks);
        }
    }

    /**
     * Entries of one name that share an address or a number are one person; an entry with neither may be any of them, and
     * makes no second person and none of two.
     */
    private int contactsNamed(String name) {
        return contactsNamed.computeIfAbsent(name, it -> {
            List<Set<String>> entries = contacts.getOrDefault(it, List.of());
            Groups persons = new Groups(entries.size());
            persons.joinAlike(entries);
            return persons.all().size();
        });
    }

    private static Set<String> marks(Contact contact) {
        Set<String> marks = new HashSet<>(contact.emails());
        contact.phones().stream()
                .map(it -> it.replaceAll("\\D", ""))
                .filter(it -> !it.isEmpty())
                .forEach(marks::add);
        return marks;
    }
}
