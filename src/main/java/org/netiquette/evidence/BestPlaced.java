package org.netiquette.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Person;

/**
 * Which of the shared connections should be asked for an introduction: one who is at least well known to the member; a
 * trusted one first, then the one with whom the member has talked on more days, then by name.
 */
final class BestPlaced {

    /** A shared connection, and how well placed they are. */
    record Introducer(String name, Relationship relationship, String standing, int days) {

        private static final Comparator<Introducer> BEST_FIRST = Comparator.comparing(Introducer::relationship)
                .thenComparing(Introducer::days)
                .reversed()
                .thenComparing(Introducer::name);
    }

    private final Introducers introducers;
    private final Acquaintance acquaintance;
    private final Map<String, Optional<Introducer>> known = new HashMap<>();

    BestPlaced(Introducers introducers, Acquaintance acquaintance) {
        this.introducers = introducers;
        this.acquaintance = acquaintance;
    }

    /** The best placed of some names; empty where none is a connection who is well known. */
    Optional<Introducer> among(List<String> names) {
        return names.stream()
                .flatMap(it -> known.computeIfAbsent(it, this::introducer).stream())
                .min(Introducer.BEST_FIRST);
    }

    private Optional<Introducer> introducer(String name) {
        return introducers.connection(name).map(this::placed).filter(it -> it.relationship()
                .atLeast(Relationship.WELL_KNOWN));
    }

    private Introducer placed(Person connection) {
        Standing standing = acquaintance.standing(connection, Instant.MAX);
        return new Introducer(
                connection.name().text(),
                standing.relationship(),
                standing.text(),
                acquaintance.daysOfConversation(connection));
    }
}
