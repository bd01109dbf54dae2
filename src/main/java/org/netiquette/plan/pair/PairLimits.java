package org.netiquette.plan.pair;

/**
 * How many introductions at most, and for how long. All are own choices, so that each gets the member's attention and nobody
 * is asked too often.
 *
 * @param perWeek pairs of whom the member is told in any 7 consecutive days
 * @param daysPerPerson nobody is in two of them within so many days
 * @param daysToMoveOn for how many days a pair of whom the member was told, and whom they did not introduce, is told again;
 *     then it rests for good
 */
public record PairLimits(int perWeek, int daysPerPerson, int daysToMoveOn) {

    /** Each is 0 or more. */
    public PairLimits {
        notNegative("perWeek", perWeek);
        notNegative("daysPerPerson", daysPerPerson);
        notNegative("daysToMoveOn", daysToMoveOn);
    }

    private static void notNegative(String name, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " is " + value + ", and must be 0 or more.");
        }
    }
}
