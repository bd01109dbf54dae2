package org.netiquette.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netiquette.network.ProfileKey;

/**
 * Who bears the name of another who may be the same person, since no two links of one kind tell them apart, and is better
 * known. By their names alone nobody is joined; so that nobody is invited twice, only the best known of such is.
 */
final class Namesakes {

    private static final Comparator<Sought> BEST_KNOWN_FIRST = Comparator.comparing(
                    (Sought it) -> !it.dealing().isConnected())
            .thenComparing(Sought::relationship, Comparator.reverseOrder())
            .thenComparing(it -> it.who().person().key().isEmpty())
            .thenComparing(it -> -it.who().seen().size())
            .thenComparing(Sought.IN_ORDER);

    private final IdentityHashMap<Sought, String> betterKnown = new IdentityHashMap<>();

    private Namesakes() {}

    static Namesakes among(List<Sought> people) {
        Map<String, List<Sought>> byName = new HashMap<>();
        for (Sought it : people) {
            it.who().nameKeys().forEach(name -> byName.computeIfAbsent(name, unseen -> new ArrayList<>(1))
                    .add(it));
        }
        Namesakes namesakes = new Namesakes();
        byName.values().stream().filter(it -> it.size() > 1).forEach(namesakes::rank);
        return namesakes;
    }

    /** The better known one, as half a sentence; empty when there is none. */
    String of(Sought person) {
        return betterKnown.getOrDefault(person, "");
    }

    private void rank(List<Sought> bearers) {
        List<Sought> ranked = bearers.stream().sorted(BEST_KNOWN_FIRST).toList();
        Map<Set<ProfileKey.Kind>, Sought> better = new HashMap<>();
        for (Sought it : ranked) {
            Set<ProfileKey.Kind> kinds = kinds(it);
            better.entrySet().stream()
                    .filter(other -> other.getKey().stream().noneMatch(kinds::contains))
                    .map(Map.Entry::getValue)
                    .min(BEST_KNOWN_FIRST)
                    .ifPresent(other -> betterKnown.putIfAbsent(it, text(other)));
            better.putIfAbsent(kinds, it);
        }
    }

    private static Set<ProfileKey.Kind> kinds(Sought person) {
        Set<ProfileKey.Kind> kinds = EnumSet.noneOf(ProfileKey.Kind.class);
        person.who().identities().forEach(it -> it.key().ifPresent(key -> kinds.add(key.kind())));
        return kinds;
    }

    private static String text(Sought other) {
        return "another of the name is known better, from "
                + String.join(", ", other.who().sources());
    }
}
