package org.netiquette.output;

import java.time.LocalDate;

/**
 * What an account was judged by.
 *
 * @param asOf date of the night
 * @param policy name of the policy
 * @param rulesHash SHA-256 in hex of the rule folder
 */
public record NightOf(LocalDate asOf, String policy, String rulesHash) {}
