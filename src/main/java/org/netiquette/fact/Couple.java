package org.netiquette.fact;

/**
 * Two connections who might be introduced to each other; for reports, out of a rule's sight.
 *
 * @param a the one whom the meeting helps first: whose need is met
 * @param b the other, who has what is needed
 * @param cluster the cluster that both are in, or both of theirs joined by {@code " / "}, as {@code kind: name}; empty when none
 * @param need what the first looks for, in a few words
 * @param offer what the second has to give, in a few words
 * @param returned what the first has to give that the second looks for; empty when nothing
 * @param language two-letter code for the words to both; empty when the member's own
 */
public record Couple(Tie a, Tie b, String cluster, String need, String offer, String returned, String language) {

    /** Nobody in particular. */
    public static Couple nobody() {
        return new Couple(Tie.nobody(), Tie.nobody(), "", "", "", "", "");
    }
}
