package org.netiquette.evidence;

import java.time.LocalDate;
import org.netiquette.fact.Thanks;

/**
 * Something that a connection did for the member.
 *
 * @param kind what it was
 * @param on when
 * @param text the same as half a sentence
 * @param linked whether a link ties it to the person; else only the name does
 */
record Gift(Thanks kind, LocalDate on, String text, boolean linked) {}
