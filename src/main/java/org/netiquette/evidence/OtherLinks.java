package org.netiquette.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;
import org.netiquette.network.SheetPerson;

/**
 * Several profile links of one person, where the member's own sheet says so ({@code same_as}): each stands for the one that
 * comes first by its text.
 */
final class OtherLinks {

    private final Map<ProfileKey, ProfileKey> first = new HashMap<>();

    OtherLinks(List<SheetPerson> people) {
        people.forEach(row -> row.person().key().ifPresent(key -> row.sameAs().ifPresent(other -> join(key, other))));
    }

    private void join(ProfileKey one, ProfileKey other) {
        ProfileKey a = standsFor(one);
        ProfileKey b = standsFor(other);
        if (!a.equals(b)) {
            boolean inOrder = a.toString().compareTo(b.toString()) < 0;
            first.put(inOrder ? b : a, inOrder ? a : b);
        }
    }

    /** The person under the link that stands for all of theirs. */
    Person canonical(Person person) {
        return first.isEmpty() ? person : new Person(person.name(), person.key().map(this::standsFor));
    }

    private ProfileKey standsFor(ProfileKey key) {
        ProfileKey found = key;
        while (first.containsKey(found)) {
            found = first.getOrDefault(found, found);
        }
        return found;
    }
}
