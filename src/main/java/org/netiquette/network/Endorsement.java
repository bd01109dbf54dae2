package org.netiquette.network;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A skill endorsed by the member or of the member.
 *
 * @param person the other; archives before 2023 have no link for them
 * @param givenByMember whether the member gave it
 * @param skill which skill
 * @param on UTC date; empty when the file does not say
 */
public record Endorsement(Person person, boolean givenByMember, String skill, Optional<LocalDate> on) {}
