package org.netiquette.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netiquette.evidence.cluster.Resemblance;
import org.netiquette.network.Connection;
import org.netiquette.network.Contact;
import org.netiquette.network.Network;
import org.netiquette.network.Person;

/** The names of the people whom the member knows, and whom a name that somebody else wrote may mean. */
final class KnownNames {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "du", "la", "le", "ten", "ter",
            "zu");

    private final List<Known> connections;
    private final List<Known> all;
    private final Set<String> ownWords;

    KnownNames(Network network) {
        connections = network.connections().stream()
                .map(Connection::person)
                .map(Known::new)
                .toList();
        all = new ArrayList<>(connections);
        network.contacts().stream().map(Contact::person).map(Known::new).forEach(all::add);
        ownWords = new HashSet<>(words(network.member().person()));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The one connection whose name has all words of this one in it. */
    Optional<Person> only(String name) {
        List<String> wanted = wanted(name);
        List<Known> found = wanted.isEmpty()
                ? List.of()
                : connections.stream()
                        .filter(it -> it.words().containsAll(wanted))
                        .limit(2)
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0).person()) : Optional.empty();
    }

    /** Whether it names somebody in full: by more than a given or a family name. */
    boolean isFull(String name) {
        return wanted(name).stream()
                        .filter(it -> it.length() > 1 && !PARTICLES.contains(it))
                        .count()
                > 1;
    }

    /** Whether anybody may be meant: of the same given or family name, where the other name does not speak against it. */
    boolean mayMeanSomebody(String name) {
        List<String> wanted = wanted(name);
        return wanted.isEmpty() || all.stream().anyMatch(it -> mayMean(wanted, it.words()));
    }

    private boolean mayMean(List<String> wanted, List<String> known) {
        long shared = wanted.stream().filter(it -> isIn(it, known)).count();
        return shared == wanted.size()
                || shared == known.size()
                || isIn(wanted.get(wanted.size() - 1), known)
                || (shared > 0
                        && (hasInitial(wanted)
                                || hasInitial(known)
                                || wanted.stream().anyMatch(PARTICLES::contains)));
    }

    private static boolean hasInitial(List<String> words) {
        return words.stream().anyMatch(it -> it.length() == 1);
    }

    private static boolean isIn(String word, List<String> known) {
        return !PARTICLES.contains(word)
                && known.stream()
                        .anyMatch(it -> it.equals(word)
                                || (word.length() > 2 && it.length() > 2 && Nearness.isOneEditFrom(it, word)));
    }

    /** The words of a name, without the member's own that a note may have in front: «Marta Ann suggested». */
    private List<String> wanted(String name) {
        List<String> words = words(Person.of(name, ""));
        return words.size() > 1 && ownWords.contains(words.get(0)) ? words.subList(1, words.size()) : words;
    }

    private static List<String> words(Person person) {
        String plain = Resemblance.plain(person.name().key());
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    private record Known(Person person, List<String> words) {

        Known(Person person) {
            this(person, KnownNames.words(person));
        }
    }
}
