package org.netiquette.network;

import java.util.List;
import java.util.OptionalInt;

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
}
