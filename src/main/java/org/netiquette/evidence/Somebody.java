package org.netiquette.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netiquette.evidence.outreach.Mention;
import org.netiquette.fact.AddressKind;
import org.netiquette.fact.SourceKind;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.ProfileKey;

/**
 * A person whom the member might invite, with all rows in which they were seen.
 *
 * @param person under the name and link that say most
 * @param identities every name of theirs with every link of theirs, by which other rows may be about them
 * @param seen the rows
 */
record Somebody(Person person, List<Person> identities, List<Seen> seen) {

    /** Whose rows write names as LinkedIn does, or as the member does, come first. */
    private static final List<SourceKind> BY_NAMING = List.of(
            SourceKind.SHEET,
            SourceKind.TARGETS,
            SourceKind.GROUP,
            SourceKind.INVITATION,
            SourceKind.MESSAGES,
            SourceKind.ADDRESS_BOOK);

    Somebody {
        identities = List.copyOf(identities);
        seen = List.copyOf(seen);
    }

    static Somebody of(List<Mention<Seen>> mentions) {
        List<PersonName> names = names(mentions);
        List<Optional<ProfileKey>> keys = keys(mentions);
        List<Person> identities = names.stream()
                .flatMap(name -> keys.stream().map(key -> new Person(name, key)))
                .toList();
        return new Somebody(
                identities.get(0),
                identities,
                mentions.stream().map(Mention::row).toList());
    }

    private static List<PersonName> names(List<Mention<Seen>> mentions) {
        Comparator<Mention<Seen>> bestNamed = Comparator.<Mention<Seen>>comparingInt(
                        it -> BY_NAMING.indexOf(it.row().kind()))
                .thenComparing(it -> it.person().name().text());
        List<PersonName> names = mentions.stream()
                .sorted(bestNamed)
                .map(it -> it.person().name())
                .filter(PersonName::namesSomebody)
                .toList();
        return names.isEmpty() ? List.of(new PersonName("")) : eachOnce(names);
    }

    private static List<PersonName> eachOnce(List<PersonName> names) {
        List<String> keys = names.stream().map(PersonName::key).toList();
        return Stream.iterate(0, it -> it < keys.size(), it -> it + 1)
                .filter(it -> keys.indexOf(keys.get(it)) == it)
                .map(names::get)
                .toList();
    }

    private static List<Optional<ProfileKey>> keys(List<Mention<Seen>> mentions) {
        List<Optional<ProfileKey>> keys = mentions.stream()
                .flatMap(it -> it.person().key().stream())
                .distinct()
                .sorted(Comparator.comparing(ProfileKey::kind).thenComparing(ProfileKey::value))
                .map(Optional::of)
                .toList();
        return keys.isEmpty() ? List.of(Optional.empty()) : keys;
    }

    /** Whether anything identifies them in a report: a name, a link or an address. */
    boolean canBeNamed() {
        return person.name().namesSomebody() || person.key().isPresent() || !emails().isEmpty();
    }

    /** Their names as names are compared. */
    List<String> nameKeys() {
        return identities.stream()
                .map(it -> it.name().key())
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    /** What the rows say, each once. */
    KnownProfile says() {
        return seen.stream().map(Seen::says).reduce(KnownProfile.nothing(), KnownProfile::and);
    }

    List<Conversation> talks() {
        return seen.stream().map(Seen::talks).flatMap(Collection::stream).toList();
    }

    /** Their addresses, each with its kind. */
    Map<String, AddressKind> emails() {
        Map<String, AddressKind> emails = new LinkedHashMap<>();
        seen.forEach(it -> it.emails().forEach(emails::putIfAbsent));
        return emails;
    }

    List<SourceKind> kinds() {
        return seen.stream().map(Seen::kind).distinct().sorted().toList();
    }

    List<String> sources() {
        return seen.stream().map(Seen::where).distinct().sorted().toList();
    }
}
