package org.netiquette.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.netiquette.reading.phrase.Hit;
import org.netiquette.reading.phrase.Sign;
import org.netiquette.reading.phrase.Years;
import org.netiquette.reading.text.Plain;
import org.netiquette.reading.text.Sentences;

/** What the phrases of a text claim of the past. */
final class Claims {

    private Claims() {}

    static List<NoteClaim> in(Plain plain, List<Hit> hits) {
        Set<NoteClaim> claims = new LinkedHashSet<>();
        hits.stream()
                .filter(hit -> hit.weight() > 0
                        && !hit.phrase().isOwn()
                        && !hit.phrase().language().isEmpty())
                .forEach(hit -> claim(plain, hit).ifPresent(claims::add));
        return List.copyOf(claims);
    }

    private static Optional<NoteClaim> claim(Plain plain, Hit hit) {
        String value = hit.name()
                .map(it -> plain.original(it.start(), it.end()))
                .map(it -> it.replaceAll("\\s+", " "))
                .orElse("");
        OptionalInt year = Years.in(plain, Sentences.around(plain.text(), hit.start(), hit.end()));
        return kind(hit.sign()).map(kind -> new NoteClaim(value.isEmpty() ? NoteClaim.Kind.OTHER : kind, value, year));
    }

    private static Optional<NoteClaim.Kind> kind(Sign sign) {
        return switch (sign) {
            case WORKED_TOGETHER -> Optional.of(NoteClaim.Kind.WORKED_TOGETHER);
            case SCHOOL -> Optional.of(NoteClaim.Kind.STUDIED);
            case GROUP -> Optional.of(NoteClaim.Kind.GROUP);
            case INTRODUCED -> Optional.of(NoteClaim.Kind.INTRODUCED);
            case MET, READ_MY_WORK, EVENT, CUSTOMER, MUTUAL -> Optional.of(NoteClaim.Kind.OTHER);
            default -> Optional.empty();
        };
    }
}
