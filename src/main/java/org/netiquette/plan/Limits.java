package org.netiquette.plan;

/**
 * How much at most, and for how long. All are settings: LinkedIn changes its figures and publishes few of them.
 *
 * @param perDay invitations of one day; an own choice, so that each gets the member's attention
 * @param perWeek people invited in any 7 consecutive days. LinkedIn publishes no number; about 100 on a free account is
 *     commonly reported
 * @param notesPerMonth invitations with a personal note in a calendar month: 5 on a free account (LinkedIn's help page
 *     a550555), {@link #UNLIMITED} on Premium
 * @param introductionsPerWeek requests for an introduction in any 7 consecutive days; an own choice, they cost others time
 * @param noteLength UTF-16 units of a note: 200 on a free account, 300 on Premium
 * @param daysToMoveOn for how many days somebody whom the member was told to approach, and did not, is told again; then they
 *     rest
 * @param daysAhead how many days behind today are forecast
 */
public record Limits(
        int perDay,
        int perWeek,
        int notesPerMonth,
        int introductionsPerWeek,
        int noteLength,
        int daysToMoveOn,
        int daysAhead) {

    /** No limit. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** Each is 0 or more. */
    public Limits {
        notNegative("perDay", perDay);
        notNegative("perWeek", perWeek);
        notNegative("notesPerMonth", notesPerMonth);
        notNegative("introductionsPerWeek", introductionsPerWeek);
        notNegative("noteLength", noteLength);
        notNegative("daysToMoveOn", daysToMoveOn);
        notNegative("daysAhead", daysAhead);
    }

    private static void notNegative(String name, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " is " + value + ", and must be 0 or more.");
        }
    }

    /** The limits of invitations, for the reason of a row. */
    String inWords() {
        String week = "at most " + perDay + " a day" + bounded(perWeek, " a week");
        return week + bounded(notesPerMonth, " personal notes a month");
    }

    private static String bounded(int limit, String of) {
        return limit == UNLIMITED ? "" : ", " + limit + of;
    }
}
