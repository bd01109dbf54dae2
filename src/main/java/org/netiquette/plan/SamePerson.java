package org.netiquette.plan;

import java.util.Optional;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;

/** Whether two are, or may be, one person as far as names and links tell. */
public final class SamePerson {

    private SamePerson() {}

    /** Whether nothing speaks against it: one name, and not two links of one kind, which would tell them apart. */
    public static boolean perhaps(Person one, Person other) {
        boolean sameLink = one.key().isPresent() && one.key().equals(other.key());
        return sameLink || (sameName(one, other) && !apart(one, other));
    }

    private static boolean sameName(Person one, Person other) {
        return one.name().namesSomebody()
                && one.name().key().equals(other.name().key());
    }

    private static boolean apart(Person one, Person other) {
        return kind(one).isPresent() && kind(one).equals(kind(other));
    }

    /** The sort of link that they have; empty when they have none. */
    static Optional<ProfileKey.Kind> kind(Person it) {
        return it.key().map(ProfileKey::kind);
    }
}
