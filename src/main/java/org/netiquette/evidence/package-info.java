/**
 * Network and readings to facts: everything that a rule may ask is worked out here, before any rule runs.
 *
 * <p>In: the network of one account, the tables under {@code rules/tables}, the reading of notes. Out: one fact for each
 * thing to judge, with the grounds of every word. May import {@code network}, {@code sheet}, {@code reading} and {@code
 * fact}. A new word about a received invitation is worked out in {@link org.netiquette.evidence.Inviters} and explained in
 * {@link org.netiquette.evidence.GroundsOfFact}; one about somebody to invite in {@link
 * org.netiquette.evidence.Candidates} and {@link org.netiquette.evidence.GroundsOfCandidate}; one about a connection in {@link
 * org.netiquette.evidence.Connections} and {@link org.netiquette.evidence.GroundsOfConnection}.
 */
@NullMarked
package org.netiquette.evidence;

import org.jspecify.annotations.NullMarked;
