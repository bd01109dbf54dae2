package org.netiquette.input.linkedin;

import java.time.LocalDate;
import java.util.Optional;
import org.netiquette.input.format.Outcome;
import org.netiquette.network.Connection;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.ProfileKey;
import org.netiquette.sheet.Row;

/**
 * Connections.csv. Its date is the UTC date of the connection. A damaged date costs only itself: without the row an accepted
 * invitation would look open.
 */
final class Connections {

    private final Outcomes outcomes;

    Connections(LocalDate asOf) {
        outcomes = new Outcomes(asOf);
    }

    ColumnFormat<Connection> format() {
        return new ColumnFormat<>(
                "connections", ColumnFormat.columns("First Name", "Last Name", "Connected On"), this::read);
    }

    private Outcome<Connection> read(Row row) {
        PersonName name = PersonName.of(row.get("First Name"), row.get("Last Name"));
        Person person = new Person(name, ProfileKey.parse(row.get("URL")));
        // Members who closed their account or hid from this member leave nothing but the date.
        if (name.text().isEmpty() && person.key().isEmpty()) {
            return Outcome.skipped(Outcomes.GHOST);
        }
        return outcomes.dated(row, "Connected On", "07 Jun 2026", date -> connection(row, person, date));
    }

    private static Connection connection(Row row, Person person, Optional<LocalDate> date) {
        return new Connection(person, row.get("Email Address"), row.get("Company"), row.get("Position"), date);
    }
}
