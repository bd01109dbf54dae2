package org.netiquette.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.evidence.pair.Party;
import org.netiquette.evidence.pair.Party.Said;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.network.Endorsement;
import org.netiquette.network.Message;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;

/** The connections as people who might be introduced to each other: what is public of them, and what is private. */
final class Parties {

    /** What the member's sheet says of whom to leave alone. */
    private static final String NEVER = "never";

    private final Index<Endorsement> endorsements;
    private final Index<Took> took;
    private final Bearers bearers;

    /** Somebody who took part in a conversation of several. */
    private record Took(Person person, String conversation) {}

    Parties(Network network, OtherLinks links, Bearers bearers) {
        this.endorsements = Index.of(
                network.endorsements().stream()
                        .filter(Endorsement::givenByMember)
                        .toList(),
                Endorsement::person,
                links);
        this.took = Index.of(tookPart(network.messages()), Took::person, links);
        this.bearers = bearers;
    }

    /** Those whom one may introduce: neither gone nor left alone. */
    List<Party> of(List<Connected> connected, List<ConnectedPerson> facts) {
        List<Party> parties = new ArrayList<>(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            if (!facts.get(i).gone() && !isLeftAlone(connected.get(i))) {
                parties.add(party(connected.get(i), facts.get(i)));
            }
        }
        return parties;
    }

    private static boolean isLeftAlone(Connected it) {
        return it.profile().sheets().stream()
                .anyMatch(row -> row.outcome().strip().equalsIgnoreCase(NEVER));
    }

    private Party party(Connected it, ConnectedPerson fact) {
        return new Party(
                fact.who(),
                fact.relationship(),
                it.standing().text(),
                it.headline(),
                it.industry(),
                about(endorsements, it.person())
                        .map(Endorsement::skill)
                        .distinct()
                        .sorted()
                        .toList(),
                it.profile().ownNotes(),
                said(it.talk()),
                about(took, it.person()).map(Took::conversation).collect(Collectors.toSet()));
    }

    private <T> Stream<T> about(Index<T> index, Person person) {
        List<T> linked = index.linked(person);
        return bearers.unique(person)
                ? Stream.concat(linked.stream(), index.byNameAlone(person).stream())
                : linked.stream();
    }

    private static List<Said> said(Talk talk) {
        return talk.conversations().stream()
                .map(Conversation::messages)
                .flatMap(Collection::stream)
                .filter(it -> !it.fromMember())
                .map(it -> new Said(day(it), it.content()))
                .toList();
    }

    private static LocalDate day(Message it) {
        return Dealing.day(it.at());
    }

    /** Only conversations of several: one between two says nothing of a third. */
    private static List<Took> tookPart(List<Message> messages) {
        Map<String, Set<Person>> others = new HashMap<>();
        messages.stream()
                .filter(it -> !it.conversation().isEmpty())
                .forEach(it -> others.computeIfAbsent(it.conversation(), id -> new HashSet<>())
                        .addAll(others(it)));
        List<Took> all = new ArrayList<>();
        others.forEach((id, people) -> {
            if (people.size() > 1) {
                people.forEach(it -> all.add(new Took(it, id)));
            }
        });
        return all;
    }

    private static List<Person> others(Message it) {
        return it.fromMember()
                ? it.recipients().stream()
                        .map(key -> new Person(new PersonName(""), Optional.of(key)))
                        .toList()
                : List.of(it.sender());
    }
}
