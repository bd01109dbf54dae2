package org.netiquette.evidence;

import java.time.Duration;
import java.time.Instant;

/** Whether two rows, of archives of two eras perhaps, are about one sending of an invitation. */
final class Sameness {

    /** A date without a time is read as noon, so that half a day and the clocks' hour may lie between the two. */
    private static final Duration HALF_A_DAY = Duration.ofHours(13);

    private Sameness() {}

    static boolean sameSending(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(HALF_A_DAY) <= 0;
    }
}
