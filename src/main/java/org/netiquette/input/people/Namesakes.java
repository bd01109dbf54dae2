package org.netiquette.input.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netiquette.network.ProfileKey;

/** Who bears a name in the sheets, so that rows without a link find their person, or are left alone. */
final class Namesakes {

    private final Map<String, Set<ProfileKey>> keys = new HashMap<>();
    private final Map<String, Map<String, Set<Object>>> bearersInFile = new HashMap<>();

    Namesakes(List<Said> rows) {
        for (Said row : rows) {
            String name = name(row);
            row.person().person().key().ifPresent(it -> keysOf(name).add(it));
            bearersInFile
                    .computeIfAbsent(name, it -> new HashMap<>())
                    .computeIfAbsent(row.place().file(), it -> new HashSet<>())
                    .add(identity(row));
        }
    }

    private Set<ProfileKey> keysOf(String name) {
        return keys.computeIfAbsent(name, it -> new HashSet<>());
    }

    /** Two rows of one sheet are two people, unless they have one key or say the very same. */
    private static Object identity(Said row) {
        return row.person().person().key().<Object>map(it -> it).orElse(row.person());
    }

    /** Whether the name is borne by one person only, as far as the sheets tell. */
    boolean isUnique(Said row) {
        String name = name(row);
        return keysOf(name).size() <= 1
                && bearersInFile.getOrDefault(name, Map.of()).values().stream().allMatch(it -> it.size() == 1);
    }

    /** The one key that the name goes with. */
    Optional<ProfileKey> key(Said row) {
        return keysOf(name(row)).stream().findFirst();
    }

    static String name(Said row) {
        return row.person().person().name().key();
    }
}
