package org.netiquette.output.comparison;

/**
 * How many decisions of one source were compared.
 *
 * @param judged all of them
 * @param changed those whose verdict is another
 * @param byAnotherRule those whose verdict is the same, by another rule or for another reason
 */
public record Tally(int judged, int changed, int byAnotherRule) {

    /** Nothing was judged. */
    public static Tally none() {
        return new Tally(0, 0, 0);
    }

    /** These and others. */
    public Tally plus(Tally other) {
        return new Tally(judged + other.judged, changed + other.changed, byAnotherRule + other.byAnotherRule);
    }
}
