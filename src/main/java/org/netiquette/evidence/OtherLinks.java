package org.netiquette.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;
import org.netiquette.network.SheetPerson;

/**
 * Several profile links of one person: where the member's own sheet says so ({@code same_as}), or where it is certain that
 * a link was changed, since the very same sending of an invitation came under both. Each stands for the one that comes first
 * by its text. A name alone is never certain.
 */
final class OtherLinks {

    private final Map<ProfileKey, ProfileKey> first = new HashMap<>();

    OtherLinks(List<SheetPerson> people) {
        people.forEach(row -> row.person().key().ifPresent(key -> row.sameAs().ifPresent(other -> join(key, other))));
    }

    /** The links of this network and of what memory knows. */
    static OtherLinks of(Network network, Past past) {
        OtherLinks links = new OtherLinks(network.people());
        new ChangedLinks(network, past).certain().forEach(it -> it.forEach(key -> links.join(it.get(0), key)));
        return links;
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
