package org.netiquette.network;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Someone the member would like to meet, from a {@code targets} sheet.
 *
 * @param person who
 * @param headline what the profile says under the name
 * @param company employer
 * @param location where they live
 * @param mutualCount number of shared connections; empty when not said
 * @param mutualNames names of shared connections
 */
public record Target(
        Person person,
        String headline,
        String company,
        String location,
        OptionalInt mutualCount,
        List<String> mutualNames) {

    public Target {
        mutualNames = List.copyOf(mutualNames);
    }

    /** The same without some people among the shared connections that it names. */
    public Target without(Predicate<Person> hidden) {
        return new Target(person, headline, company, location, mutualCount, Person.others(mutualNames, hidden));
    }
}
