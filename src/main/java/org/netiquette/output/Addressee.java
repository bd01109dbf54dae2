package org.netiquette.output;

import java.util.List;

/**
 * Who reads the reports of an account.
 *
 * @param name the member's name, empty when unknown
 * @param language two-letter code, empty when unknown
 * @param nights what the nights before this one came to, oldest first
 */
public record Addressee(String name, String language, List<NightTotals> nights) {

    public Addressee {
        nights = List.copyOf(nights);
    }
}
