package org.netiquette.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netiquette.network.Message;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.ProfileKey;

/** Who took part in which conversation of several people: by link, or by name where a row has no link. */
final class GroupChats {

    private final OtherLinks links;
    private final Map<ProfileKey, Set<String>> byKey = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();

    private GroupChats(OtherLinks links) {
        this.links = links;
    }

    static GroupChats in(List<Message> messages, OtherLinks links) {
        Map<String, List<Message>> threads = new HashMap<>();
        messages.forEach(it -> threads.computeIfAbsent(Conversations.threadOf(it), k -> new ArrayList<>())
                .add(it));
        GroupChats chats = new GroupChats(links);
        threads.forEach((id, thread) -> {
            if (Conversations.isGroup(thread)) {
                thread.forEach(it -> chats.add(id, it));
            }
        });
        return chats;
    }

    private void add(String id, Message message) {
        add(id, message.sender());
        message.recipients().forEach(it -> add(id, new Person(new PersonName(""), Optional.of(it))));
        if (message.recipients().isEmpty()) {
            // Names may have commas in them; to take half a name for somebody keeps two apart, and no more.
            for (String name : message.recipientNames().split(",", -1)) {
                add(id, Person.of(name, ""));
            }
        }
    }

    private void add(String id, Person it) {
        links.canonical(it)
                .key()
                .ifPresentOrElse(
                        key -> byKey.computeIfAbsent(key, k -> new HashSet<>()).add(id),
                        () -> byName.computeIfAbsent(it.name().key(), k -> new HashSet<>())
                                .add(id));
    }

    /** The conversations in which somebody took part, or may have: nobody is introduced whom the other has met. */
    Set<String> of(Person person) {
        Set<String> chats = new HashSet<>(
                person.name().namesSomebody()
                        ? byName.getOrDefault(person.name().key(), Set.of())
                        : Set.of());
        links.canonical(person).key().ifPresent(key -> chats.addAll(byKey.getOrDefault(key, Set.of())));
        return chats;
    }
}
