package org.netiquette.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netiquette.network.Invitation;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.network.Past.Decided;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;

/**
 * Links that were changed for certain: the very same sending of an invitation, by name and moment, came under one link until
 * some night and under another since. Two people of one name would have been there in the same night.
 */
final class ChangedLinks {

    private final Map<Sending, Set<ProfileKey>> present = new HashMap<>();
    private final Map<Sending, List<Sighting>> past = new HashMap<>();

    private record Sending(String name, Instant at) {

        static Sending of(Person person, Instant at) {
            return new Sending(person.name().key(), at);
        }
    }

    /** A link, and the nights from the first to the last on which it was seen. */
    private record Sighting(ProfileKey key, LocalDate first, LocalDate last) {}

    ChangedLinks(Network network, Past past) {
        network.invitations().stream()
                .filter(it -> it.direction() == Invitation.Direction.INCOMING)
                .forEach(this::add);
        past.decisions().forEach(this::add);
    }

    private void add(Invitation it) {
        Person person = it.other();
        if (person.name().namesSomebody()) {
            person.key().ifPresent(key -> present.computeIfAbsent(
                            Sending.of(person, it.sentAt()), unseen -> new HashSet<>(1))
                    .add(key));
        }
    }

    private void add(Decided it) {
        Person person = it.person();
        if (person.name().namesSomebody()) {
            person.key().ifPresent(key -> past.computeIfAbsent(
                            Sending.of(person, it.invitedAt()), unseen -> new ArrayList<>(1))
                    .add(new Sighting(key, it.since(), it.newest().on())));
        }
    }

    /** Several links of one person each. */
    List<List<ProfileKey>> certain() {
        List<List<ProfileKey>> certain = new ArrayList<>();
        past.forEach((sending, sightings) -> {
            Set<ProfileKey> now = present.getOrDefault(sending, Set.of());
            if (now.size() <= 1 && oneAfterTheOther(sightings)) {
                List<ProfileKey> keys = new ArrayList<>(now);
                sightings.forEach(it -> keys.add(it.key()));
                certain.add(keys);
            }
        });
        return certain;
    }

    private static boolean oneAfterTheOther(List<Sighting> sightings) {
        List<Sighting> inOrder =
                sightings.stream().sorted(Comparator.comparing(Sighting::first)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (!inOrder.get(i - 1).last().isBefore(inOrder.get(i).first())) {
                return false;
            }
        }
        return true;
    }
}
