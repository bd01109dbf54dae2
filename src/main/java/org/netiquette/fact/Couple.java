package org.netiquette.fact;

/**
 * Two connections who might be introduced to each other; for reports, out of a rule's sight.
 *
 * @param a the one whom the meeting helps first: whose need is met
 * @param b the other, who has what is needed
 * @param cluster the cluster that both are in, or both of theirs joined by {@code " / "}, as {@code kind: name}; empty when none
 * @param need what the first looks for, and the second has
 * @param returned what the second looks for, and the first has
 */
public record Couple(Tie a, Tie b, String cluster, Need need, Need returned) {

    /** Nobody in particular. */
    public static Couple nobody() {
        return new Couple(Tie.nobody(), Tie.nobody(), "", Need.none(), Need.none());
    }
}
