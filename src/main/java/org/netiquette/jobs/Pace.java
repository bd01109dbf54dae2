package org.netiquette.jobs;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.netiquette.evidence.OutreachDays;

/** How much the job file allows to be done, and how soon again. */
public final class Pace {

    private final Map<Setting, Integer> values;

    private Pace(Map<Setting, Integer> values) {
        this.values = values;
    }

    /**
     * A setting of the job file, by its name in small letters. What LinkedIn itself allows changes and is not all published:
     * its help page a550555 has 5 personal notes a month on free accounts, of 200 characters, and 300 characters on Premium;
     * some hundred invitations a week are commonly reported, and page a551012 has up to three weeks in which somebody who was
     * withdrawn cannot be invited again.
     */
    public enum Setting {
        INVITATIONS_A_DAY(5, 0, 100),
        INVITATIONS_A_WEEK(25, 0, 200),
        NOTES_A_MONTH_FREE(5, 0, 1_000),
        NOTES_A_MONTH_PREMIUM(100, 0, 1_000),
        INTRODUCTIONS_A_WEEK(2, 0, 100),
        NOTE_LENGTH_FREE(200, 100, 300),
        NOTE_LENGTH_PREMIUM(300, 100, 300),
        MOVE_ON_DAYS(14, 0, 365),
        PLAN_DAYS(28, 1, 365),
        WITHDRAW_AFTER_DAYS(60, 1, 180),
        WITHDRAW_LOCK_DAYS(21, 0, 365),
        CALLS_A_WEEK(5, 0, 100),
        ANSWERS_A_DAY(4, 0, 100),
        THANKS_A_WEEK(5, 0, 100),
        LOOKS_A_WEEK(10, 0, 500),
        FOLLOW_UP_DAYS(14, 1, 365),
        CALL_AGAIN_DAYS(180, 1, 3_650),
        THANK_AGAIN_DAYS(90, 1, 3_650),
        LOOK_AGAIN_DAYS(365, 1, 3_650),
        NO_LOOK_DAYS(90, 0, 3_650),
        MATCHES_A_WEEK(3, 0, 100),
        MATCHES_PERSON_DAYS(30, 1, 365);

        private final int usual;
        private final int least;
        private final int most;

        Setting(int usual, int least, int most) {
            this.usual = usual;
            this.least = least;
            this.most = most;
        }

        /** Its name in the job file. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        int usual() {
            return usual;
        }

        int least() {
            return least;
        }

        int most() {
            return most;
        }
    }

    /** The settings that a source gives, one after the other. */
    static Pace of(ToIntFunction<Setting> source) {
        Map<Setting, Integer> values = new EnumMap<>(Setting.class);
        for (Setting it : Setting.values()) {
            values.put(it, source.applyAsInt(it));
        }
        return new Pace(values);
    }

    /** The settings of a job file that says nothing. */
    public static Pace usual() {
        return of(Setting::usual);
    }

    int get(Setting setting) {
        return values.getOrDefault(setting, setting.usual());
    }

    /** After how many days things change. */
    OutreachDays days(int openDays) {
        return new OutreachDays(
                get(Setting.WITHDRAW_AFTER_DAYS), openDays, get(Setting.WITHDRAW_LOCK_DAYS), get(Setting.MOVE_ON_DAYS));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pace it && it.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** All of them, in the order of their declaration. */
    @Override
    public String toString() {
        return values.toString();
    }
}
