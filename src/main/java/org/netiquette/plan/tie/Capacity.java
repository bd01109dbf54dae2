package org.netiquette.plan.tie;

/**
 * How much a week can hold, and how seldom a thing is told again. All are settings, and own choices: none but the member knows
 * how much time there is. A week goes from Monday to Sunday, and things are due on its days from Monday to Friday.
 *
 * @param callsAWeek calls of a week, all chosen on the first night of it
 * @param answersADay answers of a day
 * @param thanksAWeek thanks of a week
 * @param looksAWeek looks of a week
 * @param daysOnList for how many days behind its date a thing that is not done is still told; then it rests
 * @param daysUntilCalledAgain days behind a call until the next of the same person
 * @param daysUntilThankedAgain days behind thanks until the next to the same person
 * @param daysUntilLookedAtAgain days behind a look until the next at the same person
 * @param daysOfPeace days for which nobody is clutter whom the member was told to call, to thank or to answer
 */
public record Capacity(
        int callsAWeek,
        int answersADay,
        int thanksAWeek,
        int looksAWeek,
        int daysOnList,
        int daysUntilCalledAgain,
        int daysUntilThankedAgain,
        int daysUntilLookedAtAgain,
        int daysOfPeace) {

    private static final int WORKING_DAYS = 5;

    /** Each is 0 or more. */
    public Capacity {
        notNegative("callsAWeek", callsAWeek);
        notNegative("answersADay", answersADay);
        notNegative("thanksAWeek", thanksAWeek);
        notNegative("looksAWeek", looksAWeek);
        notNegative("daysOnList", daysOnList);
        notNegative("daysUntilCalledAgain", daysUntilCalledAgain);
        notNegative("daysUntilThankedAgain", daysUntilThankedAgain);
        notNegative("daysUntilLookedAtAgain", daysUntilLookedAtAgain);
        notNegative("daysOfPeace", daysOfPeace);
    }

    private static void notNegative(String name, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " is " + value + ", and must be 0 or more.");
        }
    }

    /** What a week can hold of a kind. */
    int ofAWeek(FollowUp.Kind kind) {
        return switch (kind) {
            case ANSWER -> answersADay * WORKING_DAYS;
            case THANK -> thanksAWeek;
            case CALL -> callsAWeek;
            case LOOK -> looksAWeek;
        };
    }

    /** What a day can hold of a kind: twice its share, so that a week that begins late does not end in one day. */
    int ofADay(FollowUp.Kind kind) {
        int share = (ofAWeek(kind) + WORKING_DAYS - 1) / WORKING_DAYS;
        return kind == FollowUp.Kind.ANSWER ? answersADay : 2 * share;
    }

    /** Days behind something until the same is told again of the same person. */
    int daysUntilAgain(FollowUp.Kind kind) {
        return switch (kind) {
            case ANSWER -> 0;
            case THANK -> daysUntilThankedAgain;
            case CALL -> daysUntilCalledAgain;
            case LOOK -> daysUntilLookedAtAgain;
        };
    }
}
