package org.netiquette.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netiquette.network.Member;
import org.netiquette.network.Person;
import org.netiquette.network.Stay;

/** An invented member. */
final class Members {

    private Members() {}

    static Member marta() {
        return new Member(
                Person.of("Marta Quill", "https://www.linkedin.com/in/marta-quill"),
                "Lock keeper",
                "Maritime",
                "Ghent, Flemish Region, Belgium",
                "en",
                false,
                List.of(new Stay("Brackwater Dairies Ltd", "Fitter", Optional.empty(), Optional.empty())),
                List.of(new Stay("Hollin Vale College", "Hydraulics", Optional.empty(), Optional.empty())),
                List.of(),
                List.of("Narrow Boats of Kent"),
                Set.of(),
                List.of());
    }
}
