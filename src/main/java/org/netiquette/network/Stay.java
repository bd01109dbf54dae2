package org.netiquette.network;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A time at an employer, a school, in an organization or as a volunteer.
 *
 * @param name of the employer, school or organization
 * @param role job title, degree or role; may be empty
 * @param from first month, January when only the year is known; empty when not said
 * @param to last month, December when only the year is known; empty when it goes on or is not said
 */
public record Stay(String name, String role, Optional<YearMonth> from, Optional<YearMonth> to) {

    /** Whether the stay covers any part of that year, as far as its dates are known. */
    public boolean covers(int year) {
        return from.map(it -> it.getYear() <= year).orElse(true)
                && to.map(it -> it.getYear() >= year).orElse(true);
    }
}
