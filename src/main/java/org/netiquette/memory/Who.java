package org.netiquette.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.ProfileKey;

/**
 * A person as the tables name them.
 *
 * @param key kind and value of the profile key, such as {@code SLUG ann-lee}; empty for a person without one
 * @param name display name
 */
record Who(String key, String name) {

    static Who of(Person person) {
        return new Who(key(person.key()), person.name().text());
    }

    static String key(Optional<ProfileKey> key) {
        return key.map(it -> it.kind() + " " + it.value()).orElse("");
    }

    /** Reads the columns {@code person_key} and {@code person_name}. */
    static Who in(ResultSet row) throws SQLException {
        return new Who(row.getString("person_key"), row.getString("person_name"));
    }

    /** Whether that is the person of a link, or one of a name where no link is given. */
    boolean isLike(Person person) {
        return person.key().isPresent()
                ? key(person.key()).equals(key)
                : person().name().key().equals(person.name().key());
    }

    /** Whether that is certainly the same person: of the same link, or of the same name where neither has one. */
    boolean isSame(Who other) {
        return key.equals(other.key)
                && (!key.isEmpty()
                        || person().name().key().equals(other.person().name().key()));
    }

    Person person() {
        return new Person(new PersonName(name), profileKey());
    }

    private Optional<ProfileKey> profileKey() {
        int blank = key.indexOf(' ');
        return blank < 0
                ? Optional.empty()
                : Optional.of(
                        new ProfileKey(ProfileKey.Kind.valueOf(key.substring(0, blank)), key.substring(blank + 1)));
    }
}
