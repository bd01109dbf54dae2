package org.netiquette.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.netiquette.fact.Photo;
import org.netiquette.network.Answer;
import org.netiquette.network.Connection;
import org.netiquette.network.ConnectionNote;
import org.netiquette.network.Contact;
import org.netiquette.network.GroupMember;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.Target;

/**
 * What files say of one person's profile; what none says is empty.
 *
 * @param sheets rows of people sheets about them
 * @param targets rows of targets sheets about them
 * @param contacts entries of address books about them
 * @param memberships rows of groups sheets about them
 * @param notes the member's private notes about them
 * @param connections what the archive says of them as connections
 */
record KnownProfile(
        List<SheetPerson> sheets,
        List<Target> targets,
        List<Contact> contacts,
        List<GroupMember> memberships,
        List<ConnectionNote> notes,
        List<Connection> connections) {

    KnownProfile {
        sheets = List.copyOf(sheets);
        targets = List.copyOf(targets);
        contacts = List.copyOf(contacts);
        memberships = List.copyOf(memberships);
        notes = List.copyOf(notes);
        connections = List.copyOf(connections);
    }

    /** What nobody says. */
    static KnownProfile nothing() {
        return new KnownProfile(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** What the archive says of a connection. */
    static KnownProfile of(Connection connection) {
        return new KnownProfile(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(connection));
    }

    /** What these rows say, and after them others; each row once. */
    KnownProfile and(KnownProfile more) {
        return new KnownProfile(
                join(sheets, more.sheets),
                join(targets, more.targets),
                join(contacts, more.contacts),
                join(memberships, more.memberships),
                join(notes, more.notes),
                join(connections, more.connections));
    }

    /** The same without what the archive says of a connection. */
    KnownProfile withoutConnection() {
        return new KnownProfile(sheets, targets, contacts, memberships, notes, List.of());
    }

    /** The same without what only the member can see: address books and notes. */
    KnownProfile published() {
        return new KnownProfile(sheets, targets, List.of(), memberships, List.of(), connections);
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return other.isEmpty()
                ? one
                : Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** What the member has noted about them, in their sheets and on LinkedIn. */
    List<String> ownNotes() {
        return Stream.concat(
                        sheets.stream().map(SheetPerson::notes), notes.stream().map(ConnectionNote::text))
                .filter(it -> !it.isBlank())
                .distinct()
                .toList();
    }

    Photo photo() {
        List<Answer> said = sheets.stream()
                .map(SheetPerson::photo)
                .filter(it -> it != Answer.UNKNOWN)
                .toList();
        if (said.isEmpty()) {
            return Photo.UNKNOWN;
        }
        return said.get(0) == Answer.YES ? Photo.PRESENT : Photo.MISSING;
    }

    String headline() {
        return first(Stream.of(
                sheets.stream().map(SheetPerson::headline),
                targets.stream().map(Target::headline),
                connections.stream().map(Connection::position),
                contacts.stream().map(Contact::title)));
    }

    /** Every headline and job title that is known of them. */
    List<String> titles() {
        return Stream.of(
                        sheets.stream().map(SheetPerson::headline),
                        targets.stream().map(Target::headline),
                        connections.stream().map(Connection::position),
                        contacts.stream().map(Contact::title))
                .flatMap(it -> it)
                .filter(it -> !it.isBlank())
                .distinct()
                .toList();
    }

    /** Headline, company and industry, as far as they are known. */
    String about() {
        return String.join(" · ", headline(), company(), industry());
    }

    String company() {
        return first(Stream.of(
                sheets.stream().map(SheetPerson::company),
                targets.stream().map(Target::company),
                connections.stream().map(Connection::company),
                contacts.stream().map(Contact::company)));
    }

    String industry() {
        return first(Stream.of(sheets.stream().map(SheetPerson::industry)));
    }

    String location() {
        return first(Stream.of(
                sheets.stream().map(SheetPerson::location), targets.stream().map(Target::location)));
    }

    /** Shared connections by name, each once. */
    List<String> mutualNames() {
        Set<String> names = new LinkedHashSet<>(all(SheetPerson::mutualNames));
        targets.forEach(it -> names.addAll(it.mutualNames()));
        return List.copyOf(names);
    }

    /** How many shared connections are known: the number where one is said, or as many as are named. */
    int mutualCount() {
        int counted = Stream.concat(
                        sheets.stream().map(SheetPerson::mutualCount),
                        targets.stream().map(Target::mutualCount))
                .mapToInt(it -> it.orElse(0))
                .max()
                .orElse(0);
        return Math.max(counted, mutualNames().size());
    }

    boolean followed() {
        return sheets.stream().anyMatch(it -> it.follows() == Answer.YES);
    }

    /** One list of the people sheets, of all rows together. */
    List<String> all(Function<SheetPerson, List<String>> cell) {
        List<String> values = new ArrayList<>();
        sheets.forEach(it -> values.addAll(cell.apply(it)));
        return values;
    }

    private static String first(Stream<Stream<String>> values) {
        return values.flatMap(it -> it).filter(it -> !it.isBlank()).findFirst().orElse("");
    }
}
