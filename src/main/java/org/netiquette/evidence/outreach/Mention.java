package org.netiquette.evidence.outreach;

import java.util.Set;
import org.netiquette.network.Person;

/**
 * One row that names somebody, with what it tells a person by.
 *
 * @param <T> the row
 * @param row the row itself
 * @param person who, under the link that stands for all of theirs
 * @param marks personal addresses and telephone numbers, each in one notation
 * @param employer where they work, as plain words without legal forms; empty when not said
 */
public record Mention<T>(T row, Person person, Set<String> marks, String employer) {

    public Mention {
        marks = Set.copyOf(marks);
    }
}
