package org.netiquette.network;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A recommendation between the member and someone else; the archive has no link for it.
 *
 * @param person who gave or received it
 * @param givenByMember whether the member gave it
 * @param company their company as the file says
 * @param on UTC date; empty when the file does not say
 */
public record Recommendation(Person person, boolean givenByMember, String company, Optional<LocalDate> on) {}
