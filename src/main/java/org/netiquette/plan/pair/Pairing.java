package org.netiquette.plan.pair;

import java.time.LocalDate;
import org.netiquette.fact.Pair;
import org.netiquette.verdict.Decision;

/**
 * Two connections to introduce to each other, once both have said yes: a row of {@code introductions.csv}.
 *
 * @param on the date on which the member is told
 * @param fact the two
 * @param decision what follows from the rules
 * @param why the rule's reason, the facts that it rests on, and what was outvoted
 * @param messageA asks the first whether they would like to meet the second
 * @param messageB asks the second whether they would like to meet the first
 */
public record Pairing(LocalDate on, Pair fact, Decision decision, String why, String messageA, String messageB) {}
