package org.netiquette.plan;

import org.netiquette.fact.Prospect;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.verdict.Verdict;

/**
 * Somebody considered, at their place.
 *
 * @param rank 0 for whoever comes first; no two have the same
 * @param person who they are in memory: their e-mail address stands in for a name that names nobody
 */
record Contender(int rank, Considered considered, Person person) implements Somebody {

    static Contender of(int rank, Considered considered) {
        Prospect who = considered.fact().who();
        PersonName name = new PersonName(who.name());
        PersonName known = name.namesSomebody() ? name : new PersonName(who.email());
        return new Contender(rank, considered, new Person(known, who.key()));
    }

    Prospect who() {
        return considered.fact().who();
    }

    Verdict verdict() {
        return considered.decision().verdict();
    }

    /** Whether the rules would have them approached. */
    boolean approachable() {
        return verdict() == Verdict.INVITE || verdict() == Verdict.INTRODUCE;
    }

    @Override
    public boolean canGoOn() {
        return approachable();
    }

    /** Whether memory could know them again. */
    boolean isSomebody() {
        return person.key().isPresent() || person.name().namesSomebody();
    }

    /** Who might introduce them, in the form in which names match; empty when nobody. */
    String via() {
        return viaKey(new PersonName(who().via()));
    }

    static String viaKey(PersonName via) {
        return via.namesSomebody() ? via.key() : via.text();
    }

    /** Within a night the rank tells who it is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Contender it && it.rank == rank;
    }

    @Override
    public int hashCode() {
        return rank;
    }
}
