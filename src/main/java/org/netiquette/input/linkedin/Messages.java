package org.netiquette.input.linkedin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.netiquette.input.format.Outcome;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;
import org.netiquette.sheet.Header;
import org.netiquette.sheet.Row;

/**
 * messages.csv. Only the file of exactly this name: its namesakes, such as {@code guide_messages.csv}, are talks with
 * LinkedIn's assistants.
 */
final class Messages {

    private static final Set<String> YES = Set.of("yes", "true", "1");
    private static final Pattern COMMA = Pattern.compile(",");

    private final Outcomes outcomes;

    Messages(LocalDate asOf) {
        outcomes = new Outcomes(asOf);
    }

    ColumnFormat<SentMessage> format() {
        return new ColumnFormat<>(
                "messages", ColumnFormat.named("messages", "From", "To", "Date", "Content"), this::read);
    }

    private Outcome<SentMessage> read(Row row) {
        if (isYes(row.get("IS MESSAGE DRAFT")) || isYes(row.get("IS CONVERSATION DRAFT"))) {
            return Outcome.skipped("draft");
        }
        Optional<Instant> at = Stamp.parse(row.get("Date")).map(stamp -> stamp.instant(zone(stamp, row.header())));
        if (at.isEmpty()) {
            return Outcome.rejected(Outcomes.notADate("Date", row.get("Date"), "2023-07-11 09:30:00 UTC"));
        }
        return outcomes.isLater(Stamp.utcDate(at.get()))
                ? Outcome.skipped(Outcomes.LATER)
                : Outcome.used(message(row, at.get()));
    }

    private static SentMessage message(Row row, Instant at) {
        return new SentMessage(
                row.get("CONVERSATION ID"),
                Person.of(row.get("From"), row.get("SENDER PROFILE URL")),
                row.header().has("SENDER PROFILE URL"),
                recipients(row.get("RECIPIENT PROFILE URLS")),
                row.get("To"),
                fromMember(row.get("Direction")),
                at,
                row.get("Content"));
    }

    /** Stamps of 2018 are Pacific; since there are conversation ids they are UTC, even where they do not say so. */
    private static ZoneId zone(Stamp stamp, Header header) {
        return stamp.iso() && header.has("CONVERSATION ID") ? ZoneOffset.UTC : Stamp.PACIFIC;
    }

    private static List<ProfileKey> recipients(String links) {
        return links.isEmpty()
                ? List.of()
                : Arrays.stream(COMMA.split(links))
                        .flatMap(link -> ProfileKey.parse(link).stream())
                        .distinct()
                        .toList();
    }

    private static Optional<Boolean> fromMember(String direction) {
        return direction.isEmpty() ? Optional.empty() : Optional.of(direction.equalsIgnoreCase("OUTGOING"));
    }

    private static boolean isYes(String cell) {
        return YES.contains(Header.simple(cell));
    }
}
