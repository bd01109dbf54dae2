package org.netiquette.input.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.SampleSheets;
import org.netiquette.network.Answer;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.Trust;
import org.netiquette.sheet.Header;

class PeopleFormatTest {

    private final PeopleFormat format = new PeopleFormat();

    private List<Outcome<SheetPerson>> sample(String name) throws IOException {
        return SampleSheets.read("/people/" + name, List.of(format));
    }

    private SheetPerson row(String columns, String cells) {
        return SampleSheets.used(List.of(format.read(SampleSheets.row(columns, cells))))
                .get(0);
    }

    private static SheetPerson fromTool(
            Person person,
            Answer photo,
            String headline,
            String company,
            String location,
            OptionalInt mutuals,
            List<String> mutualNames) {
        List<String> none = List.of();
        return new SheetPerson(
                person,
                photo,
                headline,
                company,
                location,
                "",
                none,
                none,
                none,
                mutuals,
                mutualNames,
                none,
                none,
                Trust.UNMARKED,
                Answer.UNKNOWN,
                "",
                "",
                Optional.empty(),
                "");
    }

    @Test
    void readsEveryColumnOfOurs() throws IOException {
        assertThat(sample("people.csv").get(0))
                .isEqualTo(Outcome.used(new SheetPerson(
                        Person.of("Mira Oduya", "https://www.linkedin.com/in/mira-oduya"),
                        Answer.YES,
                        "Planner of quays",
                        "Harbour Works",
                        "Ghent",
                        "Transport",
                        List.of("Ghent University", "Sailing School"),
                        List.of("Java Champions"),
                        List.of("Women in Tech"),
                        OptionalInt.of(4),
                        List.of(),
                        List.of("Bo Lind", "Tor Sørby"),
                        List.of("DevFair 2026"),
                        Trust.WELL,
                        Answer.YES,
                        "keep",
                        "ACCEPT",
                        ProfileKey.parse("https://www.linkedin.com/in/mira-o"),
                        "=no formula")));
    }

    @Test
    void namesEveryWordThatItDoesNotKnow() throws IOException {
        Outcome<SheetPerson> bo = sample("people.csv").get(1);

        assertThat(SampleSheets.remarks(bo))
                .containsExactly(
                        "photo (maybe) counts as empty: it must be yes, no",
                        "trust (foo) counts as empty: it must be trusted, well, known",
                        "follow (perhaps) counts as empty: it must be yes, no",
                        "outcome (said non) counts as empty: it must be said no, withdrawn, never, keep"
                                + " (did you mean \"said no\"?)",
                        "my_verdict (acept) counts as empty: it must be ACCEPT, ASK, WAIT, DECLINE, LOOK"
                                + " (did you mean \"ACCEPT\"?)",
                        "same_as (bo) names no profile: it must look like https://www.linkedin.com/in/some-one");
        assertThat(SampleSheets.used(List.of(bo)))
                .containsExactly(fromTool(
                        Person.of("Bo Lind", ""),
                        Answer.UNKNOWN,
                        "",
                        "",
                        "",
                        OptionalInt.empty(),
                        List.of("Mira Oduya", "Tor Sørby")));
    }

    @Test
    void readsWordsInAnyCaseAndLanguage() throws IOException {
        SheetPerson person = SampleSheets.used(sample("people.csv")).get(2);

        assertThat(person.photo()).isEqualTo(Answer.NO);
        assertThat(person.follows()).isEqualTo(Answer.YES);
        assertThat(person.trust()).isEqualTo(Trust.TRUSTED);
        assertThat(person.outcome()).isEqualTo("said no");
    }

    @Test
    void skipsBlankRowsAndRejectsThoseThatNameNobody() throws IOException {
        List<Outcome<SheetPerson>> outcomes = sample("people.csv");

        assertThat(outcomes.get(3)).isEqualTo(Outcome.skipped("blank"));
        assertThat(outcomes.get(4))
                .isEqualTo(Outcome.rejected("The row has no name and no profile_url: one of them must say who it is"));
        assertThat(outcomes.get(5))
                .isEqualTo(Outcome.rejected(
                        "name (LinkedIn Member) names nobody: it must be a name, or profile_url a link"));
    }

    @Test
    void keepsAPersonWhoseLinkIsNone() throws IOException {
        assertThat(SampleSheets.remarks(sample("people.csv").get(6)))
                .containsExactly(
                        "profile_url (tor) names no profile: it must look like https://www.linkedin.com/in/some-one");
    }

    @Test
    void readsPhantombustersSearch() throws IOException {
        List<Outcome<SheetPerson>> outcomes = sample("phantombuster-search.csv");
        SheetPerson ines = SampleSheets.used(outcomes).get(0);

        assertThat(ines.person()).isEqualTo(Person.of("Ines Falk", "https://www.linkedin.com/in/ines-falk"));
        assertThat(ines.photo()).isEqualTo(Answer.YES);
        assertThat(ines.headline()).isEqualTo("Lens maker");
        assertThat(ines.industry()).isEqualTo("Optics");
        assertThat(ines.mutualCount()).hasValue(7);
        assertThat(SampleSheets.remarks(outcomes.get(1)))
                .containsExactly("profile_url (https://www.linkedin.com/sales/lead/ACwAAA1invented,NAME_SEARCH,x2)"
                        + " names no profile: it must look like https://www.linkedin.com/in/some-one");
    }

    @Test
    void takesNeitherAnEmptyPictureNorLinkedInsStandInForNoPhoto() throws IOException {
        assertThat(SampleSheets.used(sample("phantombuster-search.csv")).get(1).photo())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(SampleSheets.used(sample("phantombuster-profile-old.csv"))
                        .get(0)
                        .photo())
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void readsPhantombustersProfiles() throws IOException {
        SheetPerson old =
                SampleSheets.used(sample("phantombuster-profile-old.csv")).get(0);

        assertThat(old.headline()).isEqualTo("Baker of bread");
        assertThat(old.schools()).containsExactly("Oslo Kokkeskole");
        assertThat(old.mutualCount()).hasValue(14);
        assertThat(old.mutualNames()).containsExactly("Ann Lee", "Bo Roe");
        assertThat(SampleSheets.used(sample("phantombuster-profile-new.csv")))
                .containsExactly(fromTool(
                        Person.of("Ugo Ferri", "https://www.linkedin.com/in/ugo-ferri"),
                        Answer.YES,
                        "Glass blower",
                        "Vetro",
                        "Venezia",
                        OptionalInt.empty(),
                        List.of()));
    }

    @Test
    void readsLinkedHelper() throws IOException {
        SheetPerson ada = SampleSheets.used(sample("linked-helper.csv")).get(0);

        assertThat(ada.person()).isEqualTo(Person.of("Ada Moreau", "https://www.linkedin.com/in/ada-moreau"));
        assertThat(ada.mutualCount()).hasValue(5);
        assertThat(ada.mutualNames()).containsExactly("Ann Lee", "Bo Roe");
        assertThat(ada.company()).isEqualTo("Atlas & Fils");
        assertThat(ada.schools()).containsExactly("École des Plans");
        assertThat(ada.notes()).isEqualTo("from the fair");
        assertThat(SampleSheets.used(sample("linked-helper-old.csv")))
                .containsExactly(fromTool(
                        Person.of("Per Holm", ""),
                        Answer.UNKNOWN,
                        "Piano tuner at Holm",
                        "Holm",
                        "",
                        OptionalInt.empty(),
                        List.of()));
    }

    @Test
    void readsEvabootApolloAndUnipile() throws IOException {
        assertThat(SampleSheets.used(sample("evaboot.csv")))
                .containsExactly(fromTool(
                        Person.of("Rosa Quint", "https://www.linkedin.com/in/rosa-quint"),
                        Answer.UNKNOWN,
                        "Bee keeper",
                        "Quint Honey",
                        "Girona",
                        OptionalInt.empty(),
                        List.of()));
        assertThat(SampleSheets.used(sample("apollo.csv")))
                .containsExactly(fromTool(
                        Person.of("Emeka Obi", "https://www.linkedin.com/in/emeka-obi"),
                        Answer.UNKNOWN,
                        "Shipwright",
                        "Obi Boats",
                        "Lagos, Nigeria",
                        OptionalInt.empty(),
                        List.of()));
        assertThat(SampleSheets.used(sample("unipile.csv")))
                .containsExactly(fromTool(
                        Person.of("Lin Wei", "https://www.linkedin.com/in/lin-wei"),
                        Answer.YES,
                        "Kite builder",
                        "",
                        "Weifang",
                        OptionalInt.of(2),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "12|12|''",
                "500+|500|''",
                "Ann Lee; Bo Roe|-|Ann Lee,Bo Roe",
                "3; Ann Lee|3|Ann Lee",
                "12 mutual connections|12|''",
                "Ann Lee is a mutual connection|1|Ann Lee",
                "Ann Lee and Bo Roe are mutual connections|2|Ann Lee,Bo Roe",
                "Ann Lee, Bo Roe, and 1 other mutual connection|3|Ann Lee,Bo Roe",
                "No mutual connections|0|''",
                "mutual connections|-|''",
                "''|-|''"
            })
    void readsSharedConnectionsAsNumbersNamesAndSentences(String cell, Integer count, String names) {
        Mutuals mutuals = Mutuals.parse(cell);

        assertThat(mutuals.count()).isEqualTo(count == null ? OptionalInt.empty() : OptionalInt.of(count));
        assertThat(String.join(",", mutuals.names())).isEqualTo(names);
    }

    @Test
    void takesAPictureInOurOwnColumnForAYes() {
        assertThat(row("name|photo", "Bo|https://media.licdn.com/dms/image/b").photo())
                .isEqualTo(Answer.YES);
    }

    @Test
    void readsALinkUnderAnyName() {
        assertThat(row("name|photo|URL", "Bo|yes|https://fr.linkedin.com/in/Bo-Lind/?trk=x")
                        .person())
                .isEqualTo(Person.of("Bo", "https://www.linkedin.com/in/bo-lind"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
                "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
                "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location",
                "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,FullName,Location,Profiles",
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER",
                "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On",
                "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url",
                "Company Name,Title,Description,Location,Started On,Finished On",
                "Name,Description,Position,Started On,Finished On",
                "Date,Status,FullName",
                "Name",
                "Name,Given Name,Family Name,Photo,Group Membership,E-mail 1 - Value",
                "First Name,Last Name,Photo,Labels,E-mail 1 - Value",
                "group,name,profile_url,spoke",
                "name,profile_url,sent_at,verdict,force,why,rules,check,message,relationship,photo",
                "kind,cluster,connections,talked_to,candidates,wanted,thin,people"
            })
    void leavesOtherSheetsAlone(String header) {
        assertThat(format.recognises("export.csv", Header.of(List.of(header.split(",")))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "addressbooks/google-new.csv",
                "addressbooks/google-old.csv",
                "addressbooks/google-outlook.csv",
                "addressbooks/outlook-web.csv",
                "addressbooks/outlook-desktop.csv",
                "addressbooks/yahoo.csv",
                "addressbooks/thunderbird.csv",
                "people/groups.csv",
                "people/targets-autumn.csv"
            })
    void takesNoRowOfDataForAHeader(String sample) throws IOException {
        assertThat(SampleSheets.knows(format, "/" + sample)).isFalse();
    }

    @Test
    void knowsPeopleSheetsByTheirNameOrColumns() {
        assertThat(format.recognises("People 2026.xlsx", Header.of(List.of("First name", "Last name", "Town"))))
                .isTrue();
        assertThat(format.recognises("people.csv", Header.of(List.of("Town", "Dog"))))
                .isFalse();
        assertThat(format.recognises("list.csv", Header.of(List.of("Name", "Trust"))))
                .isTrue();
        assertThat(format.recognises("to-check.csv", Header.of(List.of("name", "profile_url", "photo", "settles"))))
                .isTrue();
        assertThat(format.recognises("targets.csv", Header.of(List.of("name", "profile_url"))))
                .isFalse();
    }

    @Test
    void namesColumnsOfOursThatItDoesNotKnow() {
        assertThat(format.remarks(Header.of(List.of("name", "trsut", "Shoe size", "", "settles"))))
                .containsExactly("Columns that are not known and not read: \"trsut\" (did you mean \"trust\"?),"
                        + " \"Shoe size\"; known are name, profile_url, photo, headline, company, location, industry,"
                        + " schools, groups, communities, mutual_connections, introduced_by, events, trust, follow,"
                        + " outcome, my_verdict, same_as, notes");
        assertThat(format.remarks(Header.of(List.of("name", "vmid", "durationInRole"))))
                .isEmpty();
        assertThat(format.remarks(Header.of(List.of("name", "trust")))).isEmpty();
    }

    @Test
    void saysWhichColumnsANamedSheetMustHave() {
        assertThat(SheetNames.problem("people-old.csv"))
                .contains(
                        "people-old.csv has no header that is understood: it must have the columns name or profile_url,"
                                + " and may have name, profile_url, photo, headline, company, location, industry, schools, groups,"
                                + " communities, mutual_connections, introduced_by, events, trust, follow, outcome, my_verdict,"
                                + " same_as, notes");
        assertThat(SheetNames.problem("groups.xlsx"))
                .contains("groups.xlsx has no header that is understood: it must have the columns group, and name or"
                        + " profile_url, and may have group, name, profile_url, spoke");
        assertThat(SheetNames.problem("Targets_May.csv"))
                .contains(
                        "Targets_May.csv has no header that is understood: it must have the columns name or profile_url,"
                                + " and may have name, profile_url, headline, company, location, mutual_connections");
        assertThat(SheetNames.problem("Connections.csv")).isEmpty();
    }

    @Test
    void takesNoWordForASharedConnection() {
        Outcome<SheetPerson> lots =
                format.read(SampleSheets.row("name|mutual_connections", "Ada Moreau|lots; Bo Lind"));

        assertThat(SampleSheets.used(List.of(lots)).get(0).mutualNames()).containsExactly("Bo Lind");
        assertThat(SampleSheets.remarks(lots))
                .containsExactly(
                        "mutual_connections (lots) counts as empty: it must be a number, or names divided by ;");
        assertThat(Mutuals.parse("many mutual connections"))
                .isEqualTo(new Mutuals(OptionalInt.empty(), List.of(), List.of("many")));
    }

    @Test
    void remarksOnIntroducersWhoAreLinks() {
        String link = "https://www.linkedin.com/in/bo-lind";
        Outcome<SheetPerson> linked =
                format.read(SampleSheets.row("name|introduced_by", "Ada Moreau|Mira Oduya; " + link));

        assertThat(SampleSheets.used(List.of(linked)).get(0).introducedBy()).containsExactly("Mira Oduya", link);
        assertThat(SampleSheets.remarks(linked))
                .containsExactly("introduced_by (" + link + ") is a link: it must be a name, as LinkedIn writes it");
    }
}
