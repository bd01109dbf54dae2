package org.netiquette.input.linkedin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.RowFormat;
import org.netiquette.network.ConnectionNote;
import org.netiquette.network.Contact;
import org.netiquette.network.Endorsement;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.ProfileKey;
import org.netiquette.network.Recommendation;
import org.netiquette.sheet.Row;

/** The files that say whom the member knows: uploaded contacts, recommendations, endorsements, follows, notes. */
final class Acquaintances {

    private static final Pattern SEVERAL = Pattern.compile("\\s*(?:[,;\\n]|:::)\\s*");
    private static final Pattern LINK =
            Pattern.compile("[^\\s,;]*linkedin\\.com/in/[^\\s,;]+", Pattern.CASE_INSENSITIVE);

    private final Outcomes outcomes;

    Acquaintances(LocalDate asOf) {
        outcomes = new Outcomes(asOf);
    }

    /** Contacts.csv, Imported Contacts.csv, ImportedContacts.csv: the member's own address book, as uploaded. */
    RowFormat<Contact> contacts() {
        return new ColumnFormat<>(
                "contacts",
                (name, header) -> header.has("First Name", "Last Name", "Created At")
                        && (header.has("Emails") || header.has("Email Address"))
                        && header.has("Phone Numbers"),
                this::contact);
    }

    RowFormat<Recommendation> recommendations(boolean given) {
        return new ColumnFormat<>(
                "recommendations",
                ColumnFormat.named(
                        given ? "recommendationsgiven" : "recommendationsreceived", "First Name", "Last Name", "Text"),
                row -> recommendation(row, given));
    }

    RowFormat<Endorsement> endorsements(boolean given) {
        String other = given ? "Endorsee" : "Endorser";
        return new ColumnFormat<>(
                "endorsements",
                ColumnFormat.columns("Skill Name", other + " First Name", other + " Last Name"),
                row -> endorsement(row, other, given));
    }

    RowFormat<FollowStatus> follows() {
        return new ColumnFormat<>("follows", ColumnFormat.columns("Date", "Status", "FullName"), this::follow);
    }

    RowFormat<ConnectionNote> notes() {
        return new ColumnFormat<>(
                "notes", ColumnFormat.columns("Connection First Name", "Connection Last Name", "Note"), this::note);
    }

    private Outcome<Contact> contact(Row row) {
        List<String> emails = several(row.first("Emails", "Email Address")).stream()
                .map(it -> it.toLowerCase(Locale.ROOT))
                .toList();
        List<String> phones = several(row.get("Phone Numbers"));
        Person person = Person.of(contactName(row).text(), link(row));
        if (person.name().text().isEmpty() && emails.isEmpty() && phones.isEmpty()) {
            return Outcome.skipped(Outcomes.GHOST);
        }
        return outcomes.dated(
                row,
                "Created At",
                "7/11/23, 9:30 AM",
                date -> new Contact(
                        person,
                        emails,
                        phones,
                        List.of(),
                        row.first("Companies", "Company"),
                        row.get("Title"),
                        "LinkedIn's uploaded contacts"));
    }

    private static PersonName contactName(Row row) {
        PersonName name = PersonName.of(row.get("First Name"), row.get("Last Name"));
        return name.text().isEmpty() ? new PersonName(row.get("Full Name")) : name;
    }

    private static String link(Row row) {
        return LINK.matcher(row.get("Profiles") + " " + row.get("Sites"))
                .results()
                .map(match -> match.group())
                .filter(link -> ProfileKey.parse(link).isPresent())
                .findFirst()
                .orElse("");
    }

    private Outcome<Recommendation> recommendation(Row row, boolean given) {
        Person person = Person.of(nameIn(row, ""), "");
        return person.name().namesSomebody()
                ? outcomes.dated(
                        row,
                        "Creation Date",
                        "07/11/23, 09:30 AM",
                        date -> new Recommendation(person, given, row.get("Company"), date))
                : Outcome.skipped(Outcomes.GHOST);
    }

    private Outcome<Endorsement> endorsement(Row row, String other, boolean given) {
        Person person = Person.of(nameIn(row, other + " "), row.get(other + " Public Url"));
        return person.name().namesSomebody() || person.key().isPresent()
                ? outcomes.dated(
                        row,
                        "Endorsement Date",
                        "2023/07/11 09:30:00 UTC",
                        date -> new Endorsement(person, given, row.get("Skill Name"), date))
                : Outcome.skipped(Outcomes.GHOST);
    }

    private Outcome<FollowStatus> follow(Row row) {
        Person person = Person.of(row.get("FullName"), "");
        boolean active = row.get("Status").equalsIgnoreCase("Active");
        return person.name().namesSomebody()
                ? outcomes.dated(row, "Date", "2023-07-11 09:30:00", date -> new FollowStatus(person, active, date))
                : Outcome.skipped(Outcomes.GHOST);
    }

    private Outcome<ConnectionNote> note(Row row) {
        Person person = Person.of(nameIn(row, "Connection "), row.get("Connection Profile URL"));
        if (row.get("Note").isEmpty()
                || (!person.name().namesSomebody() && person.key().isEmpty())) {
            return Outcome.skipped(Outcomes.GHOST);
        }
        return outcomes.dated(
                row, "Created On", "7/11/23, 9:30 AM", date -> new ConnectionNote(person, row.get("Note")));
    }

    private static String nameIn(Row row, String prefix) {
        return PersonName.of(row.get(prefix + "First Name"), row.get(prefix + "Last Name"))
                .text();
    }

    private static List<String> several(String cell) {
        return Arrays.stream(SEVERAL.split(cell))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }
}
