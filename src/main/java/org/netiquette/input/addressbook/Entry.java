package org.netiquette.input.addressbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netiquette.input.format.Outcome;
import org.netiquette.network.Contact;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.ProfileKey;

/** One entry of an address book while it is read: collects its parts, without repeats, and becomes a contact. */
final class Entry {

    /** Outlook appends the address to the name that it displays. */
    private static final Pattern ADDRESS_AFTER_NAME =
            Pattern.compile("\\s*[(<\\[][^()<>\\[\\]]*@[^()<>\\[\\]]*[)>\\]]$");

    private static final Pattern FAMILY_FIRST = Pattern.compile("^([^,]+),\\s*([^,]+)$");
    private static final Pattern MAILTO = Pattern.compile("^mailto:", Pattern.CASE_INSENSITIVE);
    /** Exchange names its own members by directory path, which is no address outside. */
    private static final Pattern EXCHANGE = Pattern.compile("^/o=.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private PersonName name = new PersonName("");
    private Optional<ProfileKey> key = Optional.empty();
    private String company = "";
    private String title = "";
    private final Set<String> emails = new LinkedHashSet<>();
    private final Set<String> phones = new LinkedHashSet<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private final List<String> remarks = new ArrayList<>();

    /** The parts of the name count first; the display name where both are empty, unless it is an address. */
    void name(String given, String family, String display) {
        PersonName parts = PersonName.of(given, family);
        name = parts.text().isEmpty() ? new PersonName(shown(display)) : parts;
    }

    private static String shown(String display) {
        String plain = ADDRESS_AFTER_NAME.matcher(display.strip()).replaceFirst("");
        return plain.contains("@") ? "" : plain;
    }

    /** Turns {@code Meyer, Anna} into {@code Anna Meyer}, for columns that are made for sorting. */
    static String unsorted(String sorted) {
        Matcher matcher = FAMILY_FIRST.matcher(sorted.strip());
        return matcher.matches()
                ? matcher.group(2).strip() + " " + matcher.group(1).strip()
                : sorted;
    }

    void email(String cell) {
        String email = MAILTO.matcher(cell.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        if (email.contains("@")) {
            emails.add(email);
        } else if (!email.isEmpty() && !EXCHANGE.matcher(email).matches()) {
            remarks.add("The e-mail address \"" + email + "\" is left out: it must contain an @");
        }
    }

    void phone(String cell) {
        add(phones, cell);
    }

    void label(String cell) {
        add(labels, Labels.plain(cell));
    }

    void link(String cell) {
        if (key.isEmpty()) {
            key = ProfileKey.parse(cell);
        }
    }

    void company(String cell) {
        company = company.isEmpty() ? cell.strip() : company;
    }

    void title(String cell) {
        title = title.isEmpty() ? cell.strip() : title;
    }

    private static void add(Set<String> values, String cell) {
        String value = cell.strip();
        if (!value.isEmpty()) {
            values.add(value);
        }
    }

    /** Whether nothing here says who it is or how to reach them. */
    boolean isEmpty() {
        return name.text().isEmpty() && emails.isEmpty() && phones.isEmpty();
    }

    Outcome<Contact> outcome(String source) {
        if (isEmpty()) {
            return Outcome.skipped("empty");
        }
        Contact contact = new Contact(
                new Person(name, key),
                List.copyOf(emails),
                List.copyOf(phones),
                List.copyOf(labels),
                company,
                title,
                source);
        return new Outcome.Used<>(contact, remarks);
    }
}
