package org.netiquette.memory;

import java.time.LocalDate;
import java.util.List;
import org.netiquette.network.Person;

/**
 * What a night told the member about a connection, or about two.
 *
 * @param kind {@code CALL}, {@code ANSWER}, {@code THANK}, {@code LOOK} or {@code INTRODUCE}
 * @param dueOn the date that it was to be done on
 * @param rules ids, the deciding one first
 * @param prepare what to prepare, or the words to both
 */
public record ToldTie(
        String account,
        LocalDate night,
        Person person,
        String kind,
        LocalDate dueOn,
        List<String> rules,
        String why,
        String prepare) {

    /** The kind of an introduction. */
    public static final String INTRODUCE = "INTRODUCE";

    public ToldTie {
        rules = List.copyOf(rules);
    }
}
