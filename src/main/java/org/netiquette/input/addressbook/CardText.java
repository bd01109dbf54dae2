package org.netiquette.input.addressbook;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netiquette.input.format.Outcome;
import org.netiquette.network.Contact;

/**
 * The text of one card as a contact. What a card says wrongly beside the point (a birthday, an address, a stray line) does
 * no harm.
 */
final class CardText {

    private static final String SOURCE = "vCard";

    private CardText() {}

    static Outcome<Contact> read(String text) {
        try (VCardReader reader = new VCardReader(text)) {
            VCard card = reader.readNext();
            return card == null
                    ? unreadable("it is empty")
                    : read(card, reader.getWarnings().isEmpty());
        } catch (IOException | RuntimeException damaged) {
            // the parser promises no exception; whatever it throws belongs to this card alone
            return unreadable(Objects.toString(damaged.getMessage(), "its lines make no sense"));
        }
    }

    private static Outcome<Contact> unreadable(String why) {
        return Outcome.rejected("The card cannot be read (" + why + "): its lines must have the form NAME:value");
    }

    private static Outcome<Contact> read(VCard card, boolean sound) {
        if (!isPerson(card)) {
            return Outcome.skipped("no person");
        }
        Entry entry = entry(card);
        return entry.isEmpty() && !sound ? unreadable("no name, e-mail or phone") : entry.outcome(SOURCE);
    }

    private static boolean isPerson(VCard card) {
        return (card.getKind() == null || card.getKind().isIndividual())
                // Apple's own words for a company and, before 4.0, for a group
                && !is("COMPANY", card.getExtendedProperty("X-ABSHOWAS"))
                && !is("group", card.getExtendedProperty("X-ADDRESSBOOKSERVER-KIND"));
    }

    private static boolean is(String word, @Nullable RawProperty property) {
        return property != null && word.equalsIgnoreCase(property.getValue());
    }

    private static Entry entry(VCard card) {
        Entry entry = new Entry();
        name(card, entry);
        card.getEmails().forEach(it -> entry.email(text(it.getValue())));
        card.getTelephoneNumbers().stream().filter(CardText::reaches).forEach(it -> entry.phone(number(it)));
        card.getCategoriesList().forEach(list -> list.getValues().forEach(it -> entry.label(text(it))));
        card.getOrganizations().forEach(it -> entry.company(company(it)));
        card.getTitles().forEach(it -> entry.title(text(it.getValue())));
        links(card).forEach(entry::link);
        return entry;
    }

    private static void name(VCard card, Entry entry) {
        TextProperty shown = card.getFormattedName();
        StructuredName name = card.getStructuredName();
        String display = shown == null ? "" : text(shown.getValue());
        if (name == null) {
            entry.name("", "", display);
        } else {
            entry.name(text(name.getGiven()), text(name.getFamily()), display);
        }
    }

    private static boolean reaches(Telephone phone) {
        List<TelephoneType> types = phone.getTypes();
        return !types.contains(TelephoneType.FAX) && !types.contains(TelephoneType.PAGER);
    }

    private static String number(Telephone phone) {
        return phone.getUri() == null
                ? text(phone.getText())
                : text(phone.getUri().getNumber());
    }

    private static String company(Organization organization) {
        return organization.getValues().stream().findFirst().map(CardText::text).orElse("");
    }

    private static Stream<String> links(VCard card) {
        Stream<String> pages = card.getUrls().stream().map(it -> text(it.getValue()));
        Stream<String> profiles = Stream.of("X-SOCIALPROFILE", "SOCIALPROFILE")
                .flatMap(it -> card.getExtendedProperties(it).stream())
                // the parser leaves the escapes in properties that it does not know
                .map(it -> text(it.getValue()).replace("\\", ""));
        return Stream.concat(pages, profiles);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
