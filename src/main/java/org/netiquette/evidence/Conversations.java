package org.netiquette.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.netiquette.network.Message;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.ProfileKey;

/** The conversations between the member and one other person each; group chats are none. */
final class Conversations {

    private final List<Conversation> all;
    private final Index<Conversation> byPartner;

    private Conversations(List<Conversation> all, OtherLinks links) {
        this.all = List.copyOf(all);
        this.byPartner = Index.of(all, Conversation::with, links);
    }

    /**
     * Puts messages together by conversation id, or by the other's name where the archive has no ids.
     *
     * @param readyMade tells LinkedIn's ready-made and default texts, which are no conversation
     */
    static Conversations of(List<Message> messages, OtherLinks links, Predicate<String> readyMade) {
        Map<String, List<Message>> threads = new LinkedHashMap<>();
        messages.forEach(it ->
                threads.computeIfAbsent(threadOf(it), k -> new ArrayList<>()).add(it));
        List<Conversation> conversations = threads.values().stream()
                .filter(thread -> !isGroup(thread))
                .flatMap(thread -> conversation(thread, readyMade).stream())
                .toList();
        return new Conversations(conversations, links);
    }

    /** Every conversation, in the order of the messages. */
    List<Conversation> all() {
        return all;
    }

    /** Conversations with this very profile. */
    List<Conversation> linked(Person person) {
        return byPartner.linked(person);
    }

    /** Conversations with somebody of this name whose profile the archive does not give. */
    List<Conversation> byNameAlone(Person person) {
        return byPartner.byNameAlone(person);
    }

    static String threadOf(Message message) {
        if (!message.conversation().isEmpty()) {
            return "id " + message.conversation();
        }
        return partner(message)
                .map(it -> it.key()
                        .map(ProfileKey::toString)
                        .orElse("name " + it.name().key()))
                .orElse("nobody");
    }

    private static Optional<Conversation> conversation(List<Message> thread, Predicate<String> readyMade) {
        return bestKnown(thread).map(it -> new Conversation(it, thread, readyMade));
    }

    /** The other person, preferably with a profile link: some rows of a conversation have one and others do not. */
    private static Optional<Person> bestKnown(List<Message> thread) {
        List<Person> partners =
                thread.stream().flatMap(it -> partner(it).stream()).toList();
        Stream<Person> named = partners.stream().filter(it -> it.name().namesSomebody());
        return named.max(Comparator.comparing(it -> it.key().isPresent()));
    }

    private static Optional<Person> partner(Message message) {
        if (!message.fromMember()) {
            return Optional.of(message.sender());
        }
        PersonName name = new PersonName(message.recipientNames());
        Optional<ProfileKey> key = message.recipients().stream().findFirst();
        return name.text().isEmpty() && key.isEmpty() ? Optional.empty() : Optional.of(new Person(name, key));
    }

    /**
     * Whether several others took part: by their names, since one person may have two links in archives of two years, and
     * some rows have none; by the number of links it went to; or, where there are no links, by names joined with commas.
     */
    static boolean isGroup(List<Message> thread) {
        Set<String> others = new HashSet<>();
        thread.stream()
                .filter(it -> !it.fromMember())
                .map(it -> it.sender().name().key())
                .filter(it -> !it.isEmpty())
                .forEach(others::add);
        return others.size() > 1
                || thread.stream().anyMatch(it -> it.recipients().size() > 1)
                || thread.stream().anyMatch(it -> namesSeveral(it, thread));
    }

    /** A comma may stand inside one name («Ann Lee, PhD»): then the thread has a sender of just that name. */
    private static boolean namesSeveral(Message message, List<Message> thread) {
        return message.recipients().isEmpty()
                && message.fromMember()
                && message.recipientNames().contains(",")
                && thread.stream()
                        .noneMatch(it ->
                                it.sender().name().text().equals(new PersonName(message.recipientNames()).text()));
    }
}
