package org.netiquette.input.linkedin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.ProfileKey;

/**
 * Who the member is. Profile.csv has the name and no link; the own profile is the one at the member's end of most
 * invitations, and the one that takes part in most conversations.
 */
public final class Owner {

    private final PersonName name;
    private final Set<ProfileKey> keys;

    private Owner(PersonName name, Set<ProfileKey> keys) {
        this.name = name;
        this.keys = keys;
    }

    /**
     * Finds the member.
     *
     * @param profile the name in Profile.csv, empty without one
     */
    public static Owner of(PersonName profile, List<SentInvitation> invitations, List<SentMessage> messages) {
        List<Person> ends = invitations.stream().map(SentInvitation::member).toList();
        PersonName name = profile.namesSomebody() ? profile : majorityName(ends);
        Set<ProfileKey> keys = new LinkedHashSet<>();
        for (ProfileKey.Kind kind : ProfileKey.Kind.values()) {
            majorityKey(ends, kind).ifPresent(keys::add);
        }
        if (keys.stream().noneMatch(key -> key.kind() == ProfileKey.Kind.SLUG)) {
            inMostConversations(messages, name).ifPresent(keys::add);
        }
        return new Owner(name, keys);
    }

    /** The member as a person; the public profile rather than a member number. */
    public Person person() {
        return new Person(name, keys.stream().min(Comparator.comparing(ProfileKey::kind)));
    }

    /** Whether a row names the member: by profile key where both are known, else by name. */
    public boolean is(Person person) {
        Optional<ProfileKey> key = person.key();
        boolean comparable = key.isPresent()
                && keys.stream().anyMatch(own -> own.kind() == key.get().kind());
        return comparable ? keys.contains(key.get()) : sameName(person.name(), name);
    }

    private static boolean sameName(PersonName one, PersonName other) {
        return one.namesSomebody() && one.key().equals(other.key());
    }

    private static PersonName majorityName(List<Person> ends) {
        return most(ends.stream()
                        .map(Person::name)
                        .filter(PersonName::namesSomebody)
                        .toList())
                .orElse(new PersonName(""));
    }

    private static Optional<ProfileKey> majorityKey(List<Person> ends, ProfileKey.Kind kind) {
        return most(ends.stream()
                .flatMap(end -> end.key().stream())
                .filter(key -> key.kind() == kind)
                .toList());
    }

    /** More than half of them; of two halves none. */
    private static <T> Optional<T> most(List<T> votes) {
        return counted(votes).entrySet().stream()
                .filter(vote -> vote.getValue() * 2 > votes.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<ProfileKey> inMostConversations(List<SentMessage> messages, PersonName name) {
        Map<String, Set<ProfileKey>> conversations = new LinkedHashMap<>();
        for (SentMessage message : messages) {
            Set<ProfileKey> people = conversations.computeIfAbsent(message.conversation(), id -> new HashSet<>());
            message.sender().key().ifPresent(people::add);
            people.addAll(message.recipients());
        }
        Map<ProfileKey, Integer> counts = counted(
                conversations.values().stream().flatMap(Collection::stream).toList());
        int highest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<ProfileKey> top = counts.keySet().stream()
                .filter(key -> counts.getOrDefault(key, 0) == highest)
                .toList();
        return top.size() == 1 && highest > 1 ? Optional.of(top.get(0)) : named(messages, name, counts::containsKey);
    }

    /** Of several that are equally often there, the one who writes under the member's name. */
    private static Optional<ProfileKey> named(
            List<SentMessage> messages, PersonName name, Predicate<ProfileKey> known) {
        List<ProfileKey> keys = new ArrayList<>();
        for (SentMessage message : messages) {
            if (sameName(message.sender().name(), name)) {
                message.sender().key().filter(known).ifPresent(keys::add);
            }
        }
        return most(keys);
    }

    private static <T> Map<T, Integer> counted(List<T> votes) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        votes.forEach(vote -> counts.merge(vote, 1, Integer::sum));
        return counts;
    }
}
