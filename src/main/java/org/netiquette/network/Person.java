package org.netiquette.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Somebody as a row of a file names them.
 *
 * @param name display name
 * @param key profile key, empty when the row has none
 */
public record Person(PersonName name, Optional<ProfileKey> key) {

    /** A person by display name and profile link; a link that names no single profile counts as none. */
    public static Person of(String name, String link) {
        return new Person(new PersonName(name), ProfileKey.parse(link));
    }

    /** Names or profile links without those of some people. */
    static List<String> others(List<String> names, Predicate<Person> hidden) {
        return names.stream()
                .filter(it -> !hidden.test(ProfileKey.parse(it).isPresent() ? of("", it) : of(it, "")))
                .toList();
    }

    /** The canonical profile link, empty when there is none. */
    public String url() {
        return key.map(ProfileKey::url).orElse("");
    }
}
