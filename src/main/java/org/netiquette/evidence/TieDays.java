package org.netiquette.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that count about a connection, from {@code rules/tables/thresholds.csv}; whole UTC days, each through its last.
 *
 * @param fresh through how many days after the two connected the connection is new
 * @param longStanding after how many it is long-standing
 * @param dormant after how many days without a word a conversation is dormant
 * @param unanswered through how many days words wait for an answer
 * @param active through how many days a sign of life counts
 * @param thanks through how many days the member may still thank for something
 * @param news through how many days something that has changed is news
 */
record TieDays(int fresh, int longStanding, int dormant, int unanswered, int active, int thanks, int news) {

    /** Whether a day lies no more than so many days before a date. */
    static boolean within(int days, LocalDate day, LocalDate asOf) {
        return ChronoUnit.DAYS.between(day, asOf) <= days;
    }
}
