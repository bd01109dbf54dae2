package org.netiquette.memory;

import java.time.LocalDate;

/**
 * Somebody whom an account might invite, as one night planned it.
 *
 * @param account name of the account
 * @param night the date of the night
 * @param step what it planned
 */
public record ConsideredPerson(String account, LocalDate night, RememberedStep step) {}
