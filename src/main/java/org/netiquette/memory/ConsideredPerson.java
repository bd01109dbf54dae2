package org.netiquette.memory;

import java.time.LocalDate;

/**
 * Somebody whom an account might invite, as one night planned it.
 *
 * @param account name of the account
 * @param night the date of the night
 * @param policy the policy that it judged by
 * @param rulesHash SHA-256 in hex of the rule folder of that night
 * @param step what it planned
 */
public record ConsideredPerson(String account, LocalDate night, String policy, String rulesHash, RememberedStep step) {

    /** Name and profile link of the person, for people to read. */
    public String title() {
        String name = step.person().name().text();
        String url = step.person().url();
        return (name.isEmpty() ? "somebody without a name" : name) + (url.isEmpty() ? "" : " (" + url + ")")
                + ", account " + account;
    }
}
