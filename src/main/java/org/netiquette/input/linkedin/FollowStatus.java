package org.netiquette.input.linkedin;

import java.time.LocalDate;
import java.util.Optional;
import org.netiquette.network.Person;

/**
 * A row of Member_Follows.csv: since when the member follows somebody, or no longer does.
 *
 * @param person who; the archive has only the name
 * @param active whether the member followed them from then on
 * @param date UTC date of the change, empty when it cannot be read
 */
public record FollowStatus(Person person, boolean active, Optional<LocalDate> date) {}
