package org.netiquette.input.linkedin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.netiquette.input.format.Outcome;
import org.netiquette.network.Invitation;
import org.netiquette.network.Invitation.Direction;
import org.netiquette.network.Person;
import org.netiquette.sheet.Row;

/** Invitations.csv. {@code Sent At} has no zone and is US Pacific, whatever the member's country. */
final class Invitations {

    private final Outcomes outcomes;

    Invitations(LocalDate asOf) {
        outcomes = new Outcomes(asOf);
    }

    ColumnFormat<SentInvitation> format() {
        return new ColumnFormat<>(
                "invitations", ColumnFormat.columns("From", "To", "Sent At", "Direction"), this::read);
    }

    private Outcome<SentInvitation> read(Row row) {
        Optional<Direction> direction = direction(row.get("Direction"));
        if (direction.isEmpty()) {
            return Outcome.rejected("Direction \"%s\" must be INCOMING or OUTGOING".formatted(row.get("Direction")));
        }
        Optional<Instant> sentAt = Stamp.parse(row.get("Sent At")).map(it -> it.instant(Stamp.PACIFIC));
        if (sentAt.isEmpty()) {
            return Outcome.rejected(Outcomes.notADate("Sent At", row.get("Sent At"), "7/11/23, 9:30 AM"));
        }
        return outcomes.isLater(Stamp.utcDate(sentAt.get()))
                ? Outcome.skipped(Outcomes.LATER)
                : read(row, direction.get(), sentAt.get());
    }

    private static Outcome<SentInvitation> read(Row row, Direction direction, Instant sentAt) {
        Person from = Person.of(row.get("From"), row.first("inviterProfileUrl", "inviterProfileUrn"));
        Person to = Person.of(row.get("To"), row.first("inviteeProfileUrl", "inviteeProfileUrn"));
        Person other = direction == Direction.INCOMING ? from : to;
        if (!other.name().namesSomebody() && other.key().isEmpty()) {
            return Outcome.skipped(Outcomes.GHOST);
        }
        Invitation invitation = new Invitation(other, direction, sentAt, row.get("Message"));
        return Outcome.used(new SentInvitation(invitation, direction == Direction.INCOMING ? to : from));
    }

    private static Optional<Direction> direction(String text) {
        for (Direction direction : Direction.values()) {
            if (direction.name().equalsIgnoreCase(text)) {
                return Optional.of(direction);
            }
        }
        return Optional.empty();
    }
}
