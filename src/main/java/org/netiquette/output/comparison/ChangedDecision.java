package org.netiquette.output.comparison;

import java.util.Comparator;
import java.util.List;

/**
 * A decision that comes out otherwise.
 *
 * @param source what it was judged from
 * @param danger how much it is to be feared
 * @param account name of the account
 * @param person whom it is about
 * @param before what the old rules come to
 * @param after what the new rules come to
 * @param facts words of the fact that read otherwise by the new rules' tables and phrases, as {@code note PITCH (was
 *     REASONED)}
 * @param nights nights on which it was decided; none when it was judged from files
 */
public record ChangedDecision(
        Source source,
        Danger danger,
        String account,
        Person person,
        Opinion before,
        Opinion after,
        List<String> facts,
        Nights nights) {

    /** The worst first; of equals, what can be acted on first, then by account and name. */
    public static final Comparator<ChangedDecision> WORST_FIRST = Comparator.comparing(ChangedDecision::danger)
            .thenComparing(ChangedDecision::source)
            .thenComparing(ChangedDecision::account)
            .thenComparing(it -> it.person().name())
            .thenComparing(it -> it.person().profileUrl())
            .thenComparing(it -> it.person().sentAt())
            .thenComparing(it -> it.person().note())
            .thenComparing(it -> it.nights().first())
            .thenComparing(ChangedDecision::toString);

    public ChangedDecision {
        facts = List.copyOf(facts);
    }

    /** What it says of which invitation: the same, whether it was judged from files or from a night. */
    public List<Object> news() {
        return List.of(account, person.name(), person.profileUrl(), person.sentAt(), before.verdict(), after.verdict());
    }

    /** How many decisions it stands for. */
    public int times() {
        return Math.max(1, nights.count());
    }

    /**
     * Whom a decision is about.
     *
     * @param name display name; of two, both names; empty where only an address is known
     * @param profileUrl profile link, or e-mail address; of two, both links with a space between; empty when there is neither
     * @param sentAt UTC instant of the invitation; empty when there is none
     * @param relationship how well the member knows them; of two, the less known
     * @param noteKind what their note reads as; empty where there can be none
     * @param note what they wrote
     */
    public record Person(
            String name, String profileUrl, String sentAt, String relationship, String noteKind, String note) {}

    /**
     * On how many nights, from when until when.
     *
     * @param first ISO date, empty when there was none
     * @param last ISO date, empty when there was none
     */
    public record Nights(int count, String first, String last) {

        /** Judged from files, not from a night. */
        public static Nights none() {
            return new Nights(0, "", "");
        }

        /** These and others. */
        public Nights plus(Nights other) {
            return new Nights(
                    count + other.count,
                    first.compareTo(other.first) <= 0 ? first : other.first,
                    last.compareTo(other.last) >= 0 ? last : other.last);
        }
    }
}
