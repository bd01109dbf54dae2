package org.netiquette.rules.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.netiquette.verdict.Verdict;

/**
 * Changes that would turn the verdict, none of them to spare.
 *
 * @param changes one, or two together
 * @param verdict what it would be
 */
public record Turn(List<Change> changes, Verdict verdict) {

    public Turn {
        changes = List.copyOf(changes);
    }

    /** What would have to be, as half a sentence: {@code with a photo and if you know them}. */
    public String says() {
        return changes.stream().map(Change::says).collect(Collectors.joining(" and "));
    }
}
