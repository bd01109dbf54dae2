package org.netiquette.sheet;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A sheet whose lines are read one ahead. */
abstract class PulledSheet implements Sheet {

    private @Nullable Line ready;
    private boolean ended;

    /** The next line, or null behind the last one. */
    abstract @Nullable Line read();

    @Override
    public final boolean hasNext() {
        if (ready == null && !ended) {
            ready = read();
            ended = ready == null || isRest(ready);
        }
        return ready != null;
    }

    /** Damage to all that was left is the last line: asking a broken stream again would never come to an end. */
    private static boolean isRest(Line line) {
        return line instanceof Damage damage && !damage.isRow();
    }

    @Override
    public final Line next() {
        Line next = hasNext() ? ready : null;
        if (next == null) {
            throw new NoSuchElementException("The sheet has ended");
        }
        ready = null;
        return next;
    }
}
