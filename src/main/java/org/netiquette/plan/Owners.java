package org.netiquette.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;

/**
 * Finds who of this night is the person that memory names.
 *
 * @param <S> those of this night
 */
public final class Owners<S extends Somebody> {

    private final Map<ProfileKey, S> byLink = new HashMap<>();
    private final Map<String, List<S>> byName = new HashMap<>();
    private final Map<Person, S> owners = new HashMap<>();

    /**
     * Looks for everybody remembered.
     *
     * @param ranked those of this night, the best first
     * @param remembered persons as memory names them, in any order
     */
    public Owners(List<S> ranked, Collection<Person> remembered) {
        // Those who can go on first: of two rows about one person, only they can carry a proposal on.
        Stream.concat(ranked.stream().filter(Somebody::canGoOn), ranked.stream().filter(it -> !it.canGoOn()))
                .forEach(this::add);
        Set<Person> persons = new LinkedHashSet<>(remembered);
        persons.forEach(person -> certain(person).ifPresent(it -> owners.put(person, it)));
        addUncertain(persons.stream().filter(it -> !owners.containsKey(it)).toList());
    }

    /** Where two might be one of those considered, neither is. */
    private void addUncertain(List<Person> persons) {
        Set<S> taken = new HashSet<>(owners.values());
        Map<S, List<Person>> claims = new HashMap<>();
        persons.forEach(person -> only(person).filter(it -> !taken.contains(it)).ifPresent(it -> claims.computeIfAbsent(
                        it, who -> new ArrayList<>())
                .add(person)));
        claims.forEach((it, claiming) -> {
            if (claiming.size() == 1) {
                owners.put(claiming.get(0), it);
            }
        });
    }

    private void add(S it) {
        it.person().key().ifPresent(link -> byLink.putIfAbsent(link, it));
        // Whoever has a link and cannot go on is known by the link alone, and names are costly to compare.
        if (it.canGoOn() || it.person().key().isEmpty()) {
            byName.computeIfAbsent(it.person().name().key(), name -> new ArrayList<>())
                    .add(it);
        }
    }

    /** By link, else by name without any link, else the only one who may be the same. */
    public Optional<S> of(Person person) {
        return Optional.ofNullable(owners.get(person));
    }

    /** By link, else by name without any link. */
    public Optional<S> certain(Person person) {
        return person.key().map(link -> Optional.ofNullable(byLink.get(link))).orElseGet(() -> bearers(person)
                .filter(it -> it.person().key().isEmpty())
                .findFirst());
    }

    private Optional<S> only(Person person) {
        List<S> perhaps = bearers(person)
                .filter(Somebody::canGoOn)
                .filter(it -> SamePerson.perhaps(it.person(), person))
                .limit(2)
                .toList();
        return perhaps.size() == 1 ? Optional.of(perhaps.get(0)) : Optional.empty();
    }

    private Stream<S> bearers(Person person) {
        return person.name().namesSomebody()
                ? byName.getOrDefault(person.name().key(), List.of()).stream()
                : Stream.empty();
    }
}
