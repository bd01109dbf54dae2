package org.netiquette.output;

import java.util.List;

/**
 * What the page of all accounts needs beside the accounts.
 *
 * @param language two-letter code of the language that most members read, empty when unknown
 * @param nights what the nights before this one came to, all accounts together, oldest first
 */
public record Overview(String language, List<NightTotals> nights) {

    public Overview {
        nights = List.copyOf(nights);
    }
}
