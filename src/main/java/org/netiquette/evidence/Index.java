package org.netiquette.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;

/**
 * Records about people, found by profile key or by name in constant time.
 *
 * @param <T> the record
 */
final class Index<T> {

    private final Map<ProfileKey, List<T>> byKey = new HashMap<>();
    private final Map<String, List<T>> byName = new HashMap<>();
    private final Function<T, Person> person;

    private final OtherLinks links;

    private Index(Function<T, Person> person, OtherLinks links) {
        this.person = person.andThen(links::canonical);
        this.links = links;
    }

    static <T> Index<T> of(Collection<T> records, Function<T, Person> person, OtherLinks links) {
        Index<T> index = new Index<>(person, links);
        records.forEach(index::add);
        return index;
    }

    private void add(T record) {
        Person who = person.apply(record);
        who.key().ifPresent(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>(1))
                .add(record));
        if (who.name().namesSomebody()) {
            byName.computeIfAbsent(who.name().key(), k -> new ArrayList<>(1)).add(record);
        }
    }

    /** The records that carry this very profile key. */
    List<T> linked(Person to) {
        return byKey.isEmpty() ? List.of() : linkedTo(to);
    }

    private List<T> linkedTo(Person to) {
        return links.canonical(to)
                .key()
                .map(key -> byKey.getOrDefault(key, List.of()))
                .orElse(List.of());
    }

    /** The records that carry this person's name, whatever their key. */
    List<T> named(Person like) {
        return byName.getOrDefault(like.name().key(), List.of());
    }

    /** The records of this name with no key that could be held against the person's own: only the name speaks for them. */
    List<T> byNameAlone(Person like) {
        List<T> named = named(like);
        if (named.isEmpty()) {
            return named;
        }
        Optional<ProfileKey> key = links.canonical(like).key();
        return named.stream()
                .filter(it -> !comparable(person.apply(it).key(), key))
                .toList();
    }

    /**
     * The records of a person of several names and links: all that carry a link of theirs, and those of a name of theirs
     * that no link contradicts, each once.
     */
    List<T> about(List<Person> identities) {
        Set<T> found = new LinkedHashSet<>();
        identities.forEach(it -> found.addAll(linked(it)));
        identities.stream()
                .flatMap(it -> byNameAlone(it).stream())
                .filter(it -> !contradicts(it, identities))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** Whether a record is of somebody else for certain, since its key differs from one of theirs. */
    boolean contradicts(T record, List<Person> identities) {
        Optional<ProfileKey> key = person.apply(record).key();
        List<Optional<ProfileKey>> theirs =
                identities.stream().map(it -> links.canonical(it).key()).toList();
        return !theirs.contains(key) && theirs.stream().anyMatch(it -> comparable(key, it));
    }

    /** The records of this name that are of somebody else for certain, since the keys differ. */
    List<T> namesakes(Person like) {
        Optional<ProfileKey> key = links.canonical(like).key();
        return named(like).stream()
                .filter(it -> comparable(person.apply(it).key(), key))
                .filter(it -> !person.apply(it).key().equals(key))
                .toList();
    }

    /** Whether two keys are of one id space, so that they tell the same person from another. */
    private static boolean comparable(Optional<ProfileKey> one, Optional<ProfileKey> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().kind() == other.get().kind();
    }
}
