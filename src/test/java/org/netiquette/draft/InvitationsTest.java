package org.netiquette.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.SourceKind;
import org.netiquette.fact.ThreadKind;
import org.netiquette.reading.NoteReader;

class InvitationsTest {

    private static final NoteReader READER = NoteReader.load(Path.of("rules"));
    private static final Invitations INVITATIONS =
            Templates.load(Path.of("rules"), READER).invitations();
    private static final Sender MARTA = new Sender(
            new Voice("Marta", "en", "", ""), "quiet boat engines", List.of("engine drawings", "welding advice"));

    private static String note(Candidate candidate) {
        return note(candidate, MARTA, List.of());
    }

    private static String note(Candidate candidate, Sender sender, List<String> others) {
        return INVITATIONS
                .note(candidate, sender, 200, others)
                .map(Composed::text)
                .orElse("");
    }

    @Test
    void namesTheSharedGroupAndOffersNothingThere() {
        String note = note(Candidates.of("OSWIN TARR, PHD")
                .sharing(ThreadKind.EMPLOYER, "Hollin Vale")
                .sharing(ThreadKind.GROUP, "Narrow Boats of Kent")
                .fact());
        assertThat(note)
                .startsWith("Hello Oswin,\n")
                .contains("Narrow Boats of Kent")
                .doesNotContain("engine", "welding", "Hollin");
    }

    @Test
    void saysWhatIsSharedAndWhatTheMemberOffers() {
        String note = note(Candidates.of("Oswin Tarr")
                .sharing(ThreadKind.EMPLOYER, "Hollin Vale")
                .fact());
        assertThat(note).contains("Hollin Vale").containsAnyOf("engine drawings", "welding advice");
    }

    @Test
    void namesASharedConnectionAndATownBeforeAnythingElse() {
        String note = note(Candidates.of("Oswin Tarr")
                .working("Lock keeper", "Hollin Vale")
                .sharing(ThreadKind.MUTUALS, "Annelie Brugg, Jo Farrow")
                .sharing(ThreadKind.TOWN, "Kent")
                .fact());
        assertThat(note).contains("Annelie Brugg", "Kent").containsAnyOf("engine drawings", "welding advice");
        assertThat(note.indexOf("Annelie Brugg")).isLessThan(note.indexOf("Kent"));
    }

    @Test
    void asksOneThingAtMost() {
        String note = note(Candidates.of("Oswin Tarr")
                .working("Lock keeper", "Hollin Vale")
                .sharing(ThreadKind.TOWN, "Kent")
                .fact());
        assertThat(note.chars().filter(it -> it == '?').count()).isLessThanOrEqualTo(1);
    }

    @Test
    void saysInWhichYearTheTwoLastWroteToEachOther() {
        Candidate oswin = Candidates.of("Oswin Tarr")
                .known(Relationship.WELL_KNOWN, true, SourceKind.MESSAGES)
                .fact();
        assertThat(note(oswin)).contains("2024");
    }

    @Test
    void claimsNoProfileOfSomebodyWhomOnlyAnAddressBookKnows() {
        Candidate oswin = Candidates.of("Oswin Tarr")
                .known(Relationship.KNOWN, false, SourceKind.ADDRESS_BOOK)
                .working("Lock keeper", "Hollin Vale")
                .sharing(ThreadKind.EMPLOYER, "Hollin Vale")
                .fact();
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            INVITATIONS.note(oswin, MARTA, 300, notes).map(Composed::text).ifPresent(notes::add);
        }
        assertThat(notes).hasSizeGreaterThan(5).noneMatch(it -> it.contains("profile"));
    }

    @Test
    void hasANoteOfTheirOwnForEachOfTwentyPeopleOfWhomOnlyMessagesAreKnown() {
        for (String language : TemplateFiles.LANGUAGES) {
            List<String> notes = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Candidate person = Candidates.of("Oswin Tarr" + (char) ('a' + i))
                        .known(Relationship.WELL_KNOWN, true, SourceKind.MESSAGES)
                        .language(language)
                        .fact();
                INVITATIONS.note(person, MARTA, 200, notes).map(Composed::text).ifPresent(notes::add);
            }
            assertThat(notes).as(language).hasSize(20);
        }
    }

    @Test
    void greetsNobodyByNameInDoubt() {
        String note = note(Candidates.of("J. Tarr")
                .sharing(ThreadKind.SCHOOL, "Kent College")
                .fact());
        assertThat(note).startsWith("Hello,\n");
    }

    @Test
    void writesAsTheMemberDoes() {
        Sender own = new Sender(new Voice("Marta", "en", "Hi {{firstName}},", "Cheers, {{me}}"), "", List.of());
        Candidates oswin = Candidates.of("Oswin Tarr").sharing(ThreadKind.SCHOOL, "Kent College");
        assertThat(note(oswin.fact(), own, List.of())).startsWith("Hi Oswin,\n").endsWith("\nCheers, Marta");
        assertThat(note(oswin.language("de").fact(), own, List.of()))
                .startsWith("Guten Tag Oswin,\n")
                .doesNotContain("Cheers");
    }

    @Test
    void mixesNoLanguages() {
        String note = note(Candidates.of("Oswin Tarr")
                .language("de")
                .sharing(ThreadKind.SCHOOL, "Kent College")
                .fact());
        assertThat(note).startsWith("Guten Tag Oswin,\n").doesNotContain("engine", "welding");
    }

    @Test
    void writesNoNoteWithoutAnythingToBeginWith() {
        assertThat(note(Candidates.of("Oswin Tarr").fact())).isEmpty();
    }

    @Test
    void writesNoNoteThatIsTooLong() {
        Candidate oswin = Candidates.of("Oswin Tarr")
                .sharing(ThreadKind.GROUP, "Narrow Boats of Kent")
                .fact();
        assertThat(INVITATIONS.note(oswin, MARTA, 60, List.of())).isEmpty();
    }

    @Test
    void writesAnotherNoteThanTheOneBefore() {
        Candidate oswin = Candidates.of("Oswin Tarr")
                .sharing(ThreadKind.GROUP, "Narrow Boats of Kent")
                .fact();
        String first = note(oswin);
        String second = note(oswin, MARTA, List.of(first));
        assertThat(Likeness.of(first, second)).isLessThan(Likeness.BOUND);
        assertThat(second).isNotEmpty();
    }

    @Test
    void namesNothingThatLeadsAnywhere() {
        String note = note(Candidates.of("Oswin Tarr")
                .sharing(ThreadKind.GROUP, "www.example.org/{{me}}")
                .sharing(ThreadKind.SCHOOL, "Kent College")
                .fact());
        assertThat(note).contains("Kent College").doesNotContain("www", "{{", "engine", "welding", "group");
    }

    @Test
    void writesToPeopleOfTheAddressBook() {
        for (Relationship relationship : List.of(Relationship.KNOWN, Relationship.WELL_KNOWN, Relationship.TRUSTED)) {
            Candidate oswin = Candidates.of("Oswin Tarr")
                    .known(relationship, false, SourceKind.ADDRESS_BOOK)
                    .fact();
            assertThat(note(oswin)).as(relationship.name()).hasSizeBetween(60, 200);
        }
    }

    @Test
    void asksAConnectionForAnIntroduction() {
        Candidate oswin = Candidates.of("OSWIN TARR, PHD")
                .via("Dr. Annelie Brugg")
                .sharing(ThreadKind.GROUP, "Narrow Boats of Kent")
                .fact();
        assertThat(INVITATIONS.introduction(oswin, MARTA, 600))
                .startsWith("Hello Annelie,\n")
                .contains("Oswin Tarr", "Narrow Boats of Kent", "quiet boat engines")
                .endsWith("Best wishes,\nMarta")
                .hasSizeLessThan(600);
        assertThat(INVITATIONS.introduction(oswin, MARTA, 300))
                .contains("Oswin Tarr")
                .hasSizeLessThanOrEqualTo(300);
        assertThat(INVITATIONS.introduction(oswin, MARTA, 50)).isEmpty();
    }

    @Test
    void asksNobodyToIntroduceWhereThereIsNobody() {
        assertThat(INVITATIONS.introduction(Candidates.of("Oswin Tarr").fact(), MARTA, 600))
                .isEmpty();
    }

    @Test
    void asksByEmailWhoWritesAndWhy() {
        Candidate oswin = Candidates.of("Oswin Tarr")
                .email("oswin@tarr.example")
                .sharing(ThreadKind.EVENT, "Toolfest")
                .fact();
        assertThat(INVITATIONS.email(oswin, MARTA))
                .startsWith("Hello Oswin,\n")
                .contains("Marta", "Toolfest", "quiet boat engines", "LinkedIn", "?")
                .hasSizeLessThan(600);
        assertThat(INVITATIONS.email(Candidates.of("Oswin Tarr").fact(), MARTA)).isEmpty();
    }

    @Test
    void tellsAFellowGroupMemberByEmailNothingOfTheMembersBusiness() {
        Candidate oswin = Candidates.of("Oswin Tarr")
                .email("oswin@tarr.example")
                .sharing(ThreadKind.GROUP, "Narrow Boats of Kent")
                .fact();
        assertThat(INVITATIONS.email(oswin, MARTA))
                .contains("Narrow Boats of Kent")
                .doesNotContain("engine");
    }
}
