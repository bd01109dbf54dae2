package org.netiquette.input.addressbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.RowFormat;
import org.netiquette.input.format.SampleSheets;
import org.netiquette.network.Contact;
import org.netiquette.network.Person;
import org.netiquette.sheet.Header;

class AddressBooksTest {

    private static List<Outcome<Contact>> read(String sample) throws IOException {
        return SampleSheets.read("/addressbooks/" + sample, AddressBooks.formats());
    }

    private static Contact first(String sample) throws IOException {
        return SampleSheets.used(read(sample)).get(0);
    }

    @Test
    void readsGoogleUntil2024() throws IOException {
        assertThat(first("google-old.csv"))
                .isEqualTo(new Contact(
                        Person.of("Mira Oduya", "https://www.linkedin.com/in/mira-oduya"),
                        List.of("mira@example.org", "mira.work@example.com", "m.oduya@example.net"),
                        List.of("+32 470 00 00 01", "09 000 00 02", "+32 9 000 00 03"),
                        List.of("Sailing club"),
                        "Harbour Works",
                        "Planner",
                        "Google"));
    }

    @Test
    void readsGoogleSince2024() throws IOException {
        assertThat(SampleSheets.used(read("google-new.csv")))
                .containsExactly(
                        new Contact(
                                Person.of("Léa Küçük", "https://www.linkedin.com/in/léa-k"),
                                List.of("lea@example.org", "lea3@example.org"),
                                List.of("+90 555 000 00 05"),
                                List.of("Family"),
                                "Atelier Nord",
                                "Engraver",
                                "Google"),
                        new Contact(
                                Person.of("Tor Sørby", ""),
                                List.of("tor@example.org"),
                                List.of(),
                                List.of(),
                                "",
                                "",
                                "Google"));
    }

    @Test
    void keepsGooglesGroupsThatTellSomething() throws IOException {
        assertThat(SampleSheets.used(read("google-old.csv")).get(2).labels()).containsExactly("Friends");
    }

    @Test
    void takesNoAddressForAName() throws IOException {
        List<Contact> contacts = SampleSheets.used(read("google-old.csv"));

        assertThat(contacts.get(1).person().name().text()).isEmpty();
        assertThat(contacts.get(3).person().name().text()).isEmpty();
        assertThat(contacts.get(3).emails()).containsExactly("odd@example.org");
    }

    @Test
    void skipsEntriesWithoutNameAddressAndNumber() throws IOException {
        assertThat(read("google-old.csv").get(3)).isEqualTo(Outcome.skipped("empty"));
        assertThat(read("google-new.csv").get(2)).isEqualTo(Outcome.skipped("empty"));
    }

    @Test
    void readsOutlookOnTheWeb() throws IOException {
        assertThat(first("outlook-web.csv"))
                .isEqualTo(new Contact(
                        Person.of("Ivo Marquardt", "https://www.linkedin.com/in/ivo-marquardt"),
                        List.of("ivo@example.org", "ivo.m@example.com"),
                        List.of("+49 170 000007", "+49 30 000006"),
                        List.of(),
                        "Museum am Kanal",
                        "Curator",
                        "Outlook"));
    }

    @Test
    void readsOutlookOnTheDesktop() throws IOException {
        assertThat(first("outlook-desktop.csv"))
                .isEqualTo(new Contact(
                        Person.of("Zoë Färber", "https://www.linkedin.com/in/zoe-faerber"),
                        List.of("zoe@example.org"),
                        List.of("+43 1 000008"),
                        List.of("Colleague", "Choir"),
                        "Färberei Süd",
                        "Owner",
                        "Outlook"));
    }

    @Test
    void leavesOutExchangePathsInSilenceAndOtherNonsenseWithARemark() throws IOException {
        List<Outcome<Contact>> outcomes = read("outlook-desktop.csv");

        assertThat(outcomes.get(1))
                .isEqualTo(Outcome.used(new Contact(
                        Person.of("Pim de Wit", ""),
                        List.of(),
                        List.of("+31 6 00000009"),
                        List.of(),
                        "",
                        "",
                        "Outlook")));
        assertThat(SampleSheets.remarks(outcomes.get(2)))
                .containsExactly("The e-mail address \"no address\" is left out: it must contain an @");
    }

    @Test
    void readsGooglesOutlookExportWithoutRepeats() throws IOException {
        assertThat(first("google-outlook.csv"))
                .isEqualTo(new Contact(
                        Person.of("Noor Haddad", ""),
                        List.of("noor@example.org"),
                        List.of("+961 1 000010"),
                        List.of("Friends", "Book club"),
                        "Cedar Press",
                        "Editor",
                        "Outlook"));
    }

    @Test
    void readsOutlookInGerman() throws IOException {
        assertThat(first("outlook-german.csv"))
                .isEqualTo(new Contact(
                        Person.of("Jörna Groß", "https://www.linkedin.com/in/joerna-gross"),
                        List.of("joerna@example.org", "j.gross@example.com"),
                        List.of("+49 40 000011"),
                        List.of("Kollegen", "Verein"),
                        "Groß & Söhne",
                        "Leiterin",
                        "Outlook"));
    }

    @Test
    void readsOutlookInFrenchAndTakesNoSalutationForATitle() throws IOException {
        assertThat(first("outlook-french.csv"))
                .isEqualTo(new Contact(
                        Person.of("Aïda Benoît", ""),
                        List.of("aida@example.org"),
                        List.of("+33 6 00 00 00 13", "+33 1 00 00 00 12"),
                        List.of("Famille", "Amis"),
                        "Éditions du Port",
                        "",
                        "Outlook"));
    }

    @Test
    void readsOutlookInDutch() throws IOException {
        assertThat(first("outlook-dutch.csv"))
                .isEqualTo(new Contact(
                        Person.of("Fenna Zoë-Bakker", ""),
                        List.of("fenna@example.org"),
                        List.of("+31 20 000 0014"),
                        List.of("Vrienden"),
                        "Molen BV",
                        "Molenaar",
                        "Outlook"));
    }

    @Test
    void readsYahoo() throws IOException {
        assertThat(first("yahoo.csv"))
                .isEqualTo(new Contact(
                        Person.of("Ottilie Penn", "https://www.linkedin.com/in/ottilie-penn"),
                        List.of("ottilie@example.org", "penn@example.com"),
                        List.of("555-0115"),
                        List.of("Friends", "Choir", "Neighbours"),
                        "Penn Strings",
                        "Luthier",
                        "Yahoo"));
        assertThat(first("yahoo-uk.csv").emails()).containsExactly("gwen@example.org");
    }

    @Test
    void readsThunderbird() throws IOException {
        assertThat(first("thunderbird.csv"))
                .isEqualTo(new Contact(
                        Person.of("Kofi Brandt", "https://www.linkedin.com/in/kofi-brandt"),
                        List.of("kofi@example.org", "kofi2@example.org"),
                        List.of("+233 000016"),
                        List.of(),
                        "Quartet West",
                        "Cellist",
                        "Thunderbird"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
                "First Name,Last Name,Email Address,Company,Position,Connected On",
                "First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At",
                "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,FullName,Profiles",
                "FirstName,MiddleName,LastName,MaidenName,NickName,NamePrefix,NameSuffix,Title,Emails,PhoneNumbers",
                "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
                "name,profile_url,photo,headline",
                "First Name,Last Name,Title,Company Name,Email,Person Linkedin Url",
                "From,To,Sent At,Message,Direction"
            })
    void leavesOtherSheetsAlone(String header) {
        Header columns = Header.of(List.of(header.split(",")));

        assertThat(AddressBooks.formats()).noneMatch(it -> it.recognises("contacts.csv", columns));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "google-old.csv",
                "google-new.csv",
                "google-outlook.csv",
                "outlook-web.csv",
                "outlook-desktop.csv",
                "outlook-german.csv",
                "outlook-french.csv",
                "outlook-dutch.csv",
                "yahoo.csv",
                "yahoo-uk.csv",
                "thunderbird.csv"
            })
    void knowsEachSampleByOneFormatAlone(String sample) throws IOException {
        int formats = 0;
        for (RowFormat<Contact> format : AddressBooks.formats()) {
            formats += SampleSheets.knows(format, "/addressbooks/" + sample) ? 1 : 0;
        }
        assertThat(formats).isEqualTo(1);
        assertThat(AddressBooks.formats()).extracting(RowFormat::kind).containsOnly("contacts");
    }
}
