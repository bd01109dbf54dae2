package org.netiquette.plan;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netiquette.network.ProfileKey;

/**
 * Of several whom memory could not tell apart only one is approached: whoever was told about before, then whoever has a
 * link, then by rank. That holds even where no note can be written for that one, so that a repeat of the night comes to the
 * same.
 */
final class Namesakes {

    private final Set<Integer> first = new HashSet<>();
    private final Set<ProfileKey> links = new HashSet<>();
    private final Map<String, Set<Optional<ProfileKey.Kind>>> kinds = new HashMap<>();

    Namesakes(List<Contender> ranked, ToldBefore told) {
        Comparator<Contender> order = comparing(
                        (Contender it) -> told.approach(it).isEmpty())
                .thenComparing(it -> it.person().key().isEmpty())
                .thenComparing(Contender::rank);
        ranked.stream().filter(Contender::approachable).sorted(order).forEach(this::add);
    }

    private void add(Contender it) {
        boolean newLink = it.person().key().map(links::add).orElse(true);
        if (newLink && isToldApart(it)) {
            first.add(it.rank());
        }
    }

    private boolean isToldApart(Contender it) {
        if (!it.person().name().namesSomebody()) {
            return true;
        }
        Optional<ProfileKey.Kind> kind = SamePerson.kind(it.person());
        Set<Optional<ProfileKey.Kind>> met =
                kinds.computeIfAbsent(it.person().name().key(), name -> new HashSet<>());
        boolean apart = met.isEmpty() || (kind.isPresent() && met.equals(Set.of(kind)));
        met.add(kind);
        return apart;
    }

    boolean comesFirst(Contender it) {
        return first.contains(it.rank());
    }
}
