package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.netiquette.evidence.World.SheetRow;
import org.netiquette.fact.AddressKind;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.SourceKind;
import org.netiquette.fact.ThreadKind;
import org.netiquette.network.Contact;
import org.netiquette.network.Past;
import org.netiquette.network.Past.Outcome;
import org.netiquette.network.Past.Proposed;
import org.netiquette.network.Person;
import org.netiquette.network.Purpose;
import org.netiquette.network.Purpose.Search;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.Target;
import org.netiquette.network.Trust;

/** Each word about somebody whom the member might invite, and what it rests on. */
class CandidatesTest {

    private static final Person ANN = person("Ann Lee", "ann-lee");

    private static Target target(Person person, String headline, String... mutuals) {
        return new Target(person, headline, "", "", OptionalInt.empty(), List.of(mutuals));
    }

    private static Contact contact(String name, String email) {
        return new Contact(person(name), List.of(email), List.of(), List.of(), "", "", "Google");
    }

    private static SheetPerson outcome(Person person, String outcome) {
        SheetRow row = new SheetRow(person);
        row.outcome = outcome;
        return row.build();
    }

    private static Purpose searching(List<String> keywords, List<String> towns, OptionalInt minMutual) {
        Purpose it = World.purpose(List.of(), List.of("recruiters"), List.of());
        return new Purpose(
                "",
                "",
                "",
                "",
                "",
                it.offers(),
                it.seeks(),
                it.welcome(),
                List.of("Ghent"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("Bo Roe"),
                it.voice(),
                new Search(keywords, towns, List.of(), minMutual));
    }

    private static Past proposed(Person person, LocalDate on) {
        return Past.none().withProposed(List.of(new Proposed(person, on, "INVITE", "Hello", "")));
    }

    private static Past outcome(Person person, Outcome.Kind kind) {
        Instant at = Instant.parse("2025-01-01T12:00:00Z");
        return new Past(
                Optional.empty(), List.of(), List.of(), List.of(new Outcome(person, at, kind, Optional.empty())));
    }

    @Test
    void aTargetIsAStrangerOfWhomTheSheetTells() {
        Candidate ann = new World().target(target(ANN, "Technical recruiter")).candidate();

        assertThat(ann.who().name()).isEqualTo("Ann Lee");
        assertThat(ann.who().profileUrl()).isEqualTo("https://www.linkedin.com/in/ann-lee");
        assertThat(ann.who().sources()).containsExactly("targets");
        assertThat(ann.sources()).containsExactly(SourceKind.TARGETS);
        assertThat(ann.relationship()).isEqualTo(Relationship.STRANGER);
        assertThat(ann.headline()).isEqualTo("Technical recruiter");
        assertThat(ann.purposeStated()).isFalse();
        assertThat(ann.grounds().words())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "relationship", "nothing shows that you know them",
                        "purposeStated", "no purpose is stated",
                        "sources", "known from targets",
                        "headline", "Technical recruiter"));
    }

    @Test
    void rowsOfOneLinkAreOnePersonWhateverTheNames() {
        Candidate ann = new World()
                .target(target(person("Ann Smith", "ann-lee"), ""))
                .inGroup("Welders", ANN, "")
                .contact(new Contact(ANN, List.of("ann@mail.example"), List.of(), List.of(), "", "", "Outlook"))
                .candidate();

        assertThat(ann.who().sources()).containsExactly("address book (Outlook)", "group Welders", "targets");
        assertThat(ann.who().email()).isEqualTo("ann@mail.example");
        assertThat(ann.relationship()).isEqualTo(Relationship.KNOWN);
        assertThat(ann.threadKinds()).containsExactly(ThreadKind.GROUP);
        assertThat(ann.who().cluster()).isEqualTo("group: Welders");
    }

    @Test
    void anEntryOfAnAddressBookIsKnownEvenIfOthersBearTheName() {
        List<Candidate> both = new World()
                .contact(contact("Ann Lee", "ann@mail.example"))
                .contact(contact("Ann Lee", "lee@post.example"))
                .candidates();

        assertThat(both).extracting(Candidate::relationship).containsExactly(Relationship.KNOWN, Relationship.KNOWN);
        assertThat(both).extracting(Candidate::namesake).containsExactly(false, true);
        assertThat(both.get(1).grounds().words())
                .containsEntry("namesake", "another of the name is known better, from address book (Google)");
    }

    @Test
    void ofOneNameTheLessKnownIsTheNamesake() {
        List<Candidate> both = new World()
                .target(target(ANN, ""))
                .inAddressBookWithPhone(person("Ann Lee"), "Friends")
                .recommended(person("Somebody Else"))
                .candidates();

        assertThat(both).extracting(it -> it.who().profileUrl()).first().isEqualTo("");
        assertThat(both).extracting(Candidate::namesake).containsExactly(true, false);
    }

    @Test
    void twoLinksTellTwoOfOneNameApart() {
        assertThat(new World()
                        .target(target(ANN, ""))
                        .target(target(person("Ann Lee", "ann-lee-2"), ""))
                        .candidates())
                .extracting(Candidate::namesake)
                .containsExactly(false, false);
    }

    @Test
    void nameAloneCountsOnlyWhereUniqueAndIsToBeChecked() {
        World world = new World().target(target(ANN, "")).recommended(person("Ann Lee"));
        Candidate ann = world.candidate();

        assertThat(ann.relationship()).isEqualTo(Relationship.TRUSTED);
        assertThat(ann.grounds().checks().get(0).lookAt())
                .isEqualTo("Is it the same person? Only the name says so: they recommended you");
        assertThat(ann.grounds().checks().get(0).otherwise()).containsEntry("relationship", Relationship.STRANGER);
        assertThat(world.target(target(person("Ann Lee", "ann-lee-2"), "")).candidates())
                .extracting(Candidate::relationship)
                .containsExactly(Relationship.STRANGER, Relationship.STRANGER);
    }

    @Test
    void isConnectedByLinkByAddressAndByName() {
        assertThat(new World()
                        .target(target(ANN, ""))
                        .connectedTo(ANN)
                        .candidate()
                        .grounds()
                        .words())
                .containsEntry("connected", "connected since 2020-01-01");
        assertThat(new World()
                        .contact(contact("A. Lee", "ann@mail.example"))
                        .connectedTo(ANN, "Ann@mail.example")
                        .candidate()
                        .grounds()
                        .words())
                .containsEntry("connected", "your connection Ann Lee has the address Ann@mail.example");
        assertThat(new World()
                        .contact(contact("Ann Lee", "ann@mail.example"))
                        .connectedTo(ANN)
                        .candidate()
                        .grounds()
                        .words())
                .containsEntry("connected", "your connection Ann Lee bears the name, and no link tells the two apart");
    }

    @Test
    void isNotConnectedWhereLinksDiffer() {
        assertThat(new World()
                        .target(target(ANN, ""))
                        .connectedTo(person("Ann Lee", "ann-lee-2"), "ann@mail.example")
                        .candidate()
                        .connected())
                .isFalse();
    }

    @Test
    void saysWhenThereIsAnInvitationToAnswer() {
        Candidate ann = new World().target(target(ANN, "")).invitedBy(ANN).candidate();

        assertThat(ann.invitedMember()).isTrue();
        assertThat(ann.grounds().words()).containsEntry("invitedMember", "they invited you on 2026-11-10");
    }

    @Test
    void aPendingInvitationIsACandidateByItself() {
        Candidate ann = new World().invited(ANN, "2026-10-31").candidate();

        assertThat(ann.pending()).isTrue();
        assertThat(ann.stale()).isFalse();
        assertThat(ann.saidNo()).isFalse();
        assertThat(ann.who().invitedAt()).contains(Instant.parse("2026-10-31T12:00:00Z"));
        assertThat(ann.grounds().words()).containsEntry("pending", "invited on 2026-10-31");
    }

    @Test
    void isStaleFromTheDayOn() {
        assertThat(new World().invited(ANN, "2026-10-30").candidate().stale()).isTrue();
        assertThat(new World().invited(ANN, "2026-10-31").candidate().stale()).isFalse();
    }

    @Test
    void whatLapsedIsANoAndCalledInferred() {
        assertThat(new World().invited(ANN, "2026-05-01").candidates()).isEmpty();

        Candidate ann =
                new World().invited(ANN, "2026-05-01").target(target(ANN, "")).candidate();

        assertThat(ann.pending()).isFalse();
        assertThat(ann.saidNo()).isTrue();
        assertThat(ann.grounds().words())
                .containsEntry("saidNo", "inferred: your invitation of 2026-05-01 led to nothing in 180 days");
    }

    @Test
    void theSheetSaysNo() {
        Candidate ann = new World()
                .sheet(outcome(ANN, "said no"))
                .invited(ANN, "2026-11-01")
                .candidate();

        assertThat(ann.saidNo()).isTrue();
        assertThat(ann.pending()).isFalse();
        assertThat(ann.grounds().words()).containsEntry("saidNo", "they said no, by your sheet");
    }

    @Test
    void withdrawnIsLockedForATimeAndThenANo() {
        Candidate lately = new World()
                .sheet(outcome(ANN, "withdrawn"))
                .invited(ANN, "2026-10-30")
                .candidate();
        Candidate longAgo = new World()
                .sheet(outcome(ANN, "withdrawn"))
                .invited(ANN, "2026-10-29")
                .candidate();

        assertThat(List.of(lately.locked(), lately.saidNo(), lately.pending())).containsExactly(true, false, false);
        assertThat(lately.grounds().words())
                .containsEntry("locked", "invited on 2026-10-30 and withdrawn, by your sheet");
        assertThat(List.of(longAgo.locked(), longAgo.saidNo(), longAgo.pending()))
                .containsExactly(false, true, false);
        assertThat(longAgo.grounds().words()).containsEntry("saidNo", "you took your invitation back, by your sheet");
    }

    @Test
    void neverMeansNever() {
        Candidate ann = new World().sheet(outcome(ANN, "never")).candidate();

        assertThat(ann.leaveAlone()).isTrue();
        assertThat(ann.grounds().words()).containsEntry("leaveAlone", "your sheet says never");
    }

    @Test
    void anEndedConnectionIsANo() {
        World world = new World().target(target(ANN, "")).connectedTo(person("Bo Roe", "bo"));

        assertThat(world.remembering(outcome(ANN, Outcome.Kind.ENDED))
                        .candidate()
                        .saidNo())
                .isTrue();
        assertThat(world.remembering(outcome(ANN, Outcome.Kind.ACCEPTED))
                        .candidate()
                        .grounds()
                        .words())
                .containsEntry("saidNo", "inferred: you were connected once, and are no more");
        assertThat(world.remembering(outcome(ANN, Outcome.Kind.LAPSED))
                        .candidate()
                        .saidNo())
                .isFalse();
    }

    @Test
    void whatWasProposedAndNotDoneRests() {
        World world = new World().target(target(ANN, ""));

        assertThat(world.remembering(proposed(ANN, LocalDate.of(2026, 11, 5)))
                        .candidate()
                        .grounds()
                        .words())
                .containsEntry("resting", "proposed on 2026-11-05 and not done");
        assertThat(world.remembering(proposed(ANN, LocalDate.of(2026, 11, 6)))
                        .candidate()
                        .resting())
                .isFalse();
        assertThat(world.remembering(proposed(ANN, LocalDate.of(2026, 11, 5)))
                        .invited(ANN, "2026-11-07")
                        .candidate()
                        .resting())
                .isFalse();
    }

    @Test
    void anAddressIsAllThereIs() {
        assertThat(new World()
                        .contact(contact("", "ann@mail.example"))
                        .candidate()
                        .grounds()
                        .words())
                .containsEntry("address", "only the address ann@mail.example is known");
        assertThat(new World()
                        .contact(contact("Ann Lee", "ann@mail.example"))
                        .candidate()
                        .address())
                .isEqualTo(AddressKind.NONE);
    }

    @Test
    void aRoleIsNobodyWhateverItsName() {
        Candidate role = new World()
                .contact(contact("Ann Lee", "info.gent@mail.example"))
                .candidate();

        assertThat(role.address()).isEqualTo(AddressKind.ROLE);
        assertThat(role.who().email()).isEqualTo("info.gent@mail.example");
        assertThat(role.grounds().words()).containsEntry("address", "info.gent@mail.example is a role address");
    }

    @Test
    void aRoleAddressOfSomebodyWithALinkOrAnotherAddressSaysNothing() {
        Contact both = new Contact(
                person("Ann Lee"), List.of("info@a.example", "ann@a.example"), List.of(), List.of(), "", "", "Google");
        Candidate ann = new World().contact(both).candidate();

        assertThat(ann.address()).isEqualTo(AddressKind.NONE);
        assertThat(ann.who().email()).isEqualTo("ann@a.example");
    }

    @Test
    void knowsTheMemberByLinkAndByAddress() {
        assertThat(new World()
                        .target(target(person("M. M.", "me"), ""))
                        .candidate()
                        .themself())
                .isTrue();
        assertThat(new World()
                        .hasAddress("me@mail.example")
                        .contact(contact("Me", "me@mail.example"))
                        .candidate()
                        .grounds()
                        .words())
                .containsEntry("themself", "the link or the address is your own");
        assertThat(new World()
                        .contact(contact("Me Myself", "other@mail.example"))
                        .candidate()
                        .themself())
                .isFalse();
    }

    @Test
    void fitsTheSearchByTitleOrTown() {
        World world = new World().wants(searching(List.of("recruiter"), List.of("Ghent"), OptionalInt.empty()));
        Target inGhent = new Target(ANN, "Recruiters' friend", "", "Ghent, Belgium", OptionalInt.empty(), List.of());

        Candidate ann = world.target(inGhent).candidate();

        assertThat(ann.purposeStated()).isTrue();
        assertThat(ann.searched()).isTrue();
        assertThat(ann.benefit()).isTrue();
        assertThat(ann.grounds().words())
                .containsEntry("searched", "title says recruiter, lives in Ghent")
                .containsEntry("benefit", "you seek «recruiters»: their profile says so");
        assertThat(ann.who().cluster()).isEqualTo("town: Ghent");
    }

    @Test
    void theSearchAsksForSharedConnections() {
        Purpose purpose = searching(List.of("recruiter"), List.of(), OptionalInt.of(2));

        assertThat(new World()
                        .wants(purpose)
                        .target(target(ANN, "Recruiter", "Bo Roe"))
                        .candidate()
                        .searched())
                .isFalse();
        assertThat(new World()
                        .wants(purpose)
                        .target(target(ANN, "Recruiter", "Bo Roe", "Cy Dee"))
                        .candidate()
                        .searched())
                .isTrue();
    }

    @Test
    void anInfluencerIsAClusterByName() {
        World world = new World().wants(searching(List.of(), List.of(), OptionalInt.empty()));

        Candidate bo = world.target(target(person("Bo Roe", "bo"), "")).candidate();

        assertThat(bo.who().cluster()).isEqualTo("influencer: Bo Roe");
        assertThat(bo.searched()).isFalse();
    }

    @Test
    void theBestPlacedConnectionIntroduces() {
        Person known = person("Kim Ash", "kim");
        Person well = person("Wes Oak", "wes");
        Person better = person("Bea Elm", "bea");
        World world = new World().target(target(ANN, "", "Kim Ash", "Wes Oak", "Bea Elm", "No Connection"));
        List.of(known, well, better).forEach(world::connectedTo);
        world.wrote(known, "2026-01-01").memberWrote(known, "2026-01-02");
        for (Person it : List.of(well, better)) {
            world.wrote(it, "2026-01-01").memberWrote(it, "2026-01-02").wrote(it, "2026-01-03");
        }
        assertThat(world.candidate().who().via()).isEqualTo("Bea Elm");

        world.wrote(well, "2026-01-04");
        Candidate byDays = world.candidate();

        assertThat(byDays.introducer()).isTrue();
        assertThat(byDays.mutuals()).isEqualTo(4);
        assertThat(byDays.grounds().words())
                .containsEntry(
                        "introducer", "Wes Oak knows them, and you wrote to each other on 4 days, last on 2026-01-04");
        assertThat(world.recommended(better).candidate().who().via()).isEqualTo("Bea Elm");
    }

    @Test
    void whoWasMetInMessagesIsACandidate() {
        World world = new World()
                .message(ANN, false, "2026-03-01", "Danke für deinen Rat, das hat mir sehr geholfen. Bis bald!")
                .memberWrote(ANN, "2026-03-02");
        Candidate ann = world.candidate();

        assertThat(ann.sources()).containsExactly(SourceKind.MESSAGES);
        assertThat(ann.talked()).isTrue();
        assertThat(ann.relationship()).isEqualTo(Relationship.KNOWN);
        assertThat(ann.who().language()).isEqualTo("de");
        assertThat(world.connectedTo(ANN).candidates()).isEmpty();
    }

    @Test
    void whoWroteAloneWasNotMet() {
        assertThat(new World().wrote(ANN, "2026-03-01").candidates()).isEmpty();
    }

    @Test
    void aColleagueOfOldIsKnownByTheEmployer() {
        Contact colleague = new Contact(
                person("Ann Lee"), List.of("ann@mail.example"), List.of(), List.of(), "Acme NV", "Fitter", "Yahoo");
        Candidate ann =
                new World().workedAt("Acme", 2010, 2015).contact(colleague).candidate();

        assertThat(ann.strongThread()).isTrue();
        assertThat(ann.who().cluster()).isEqualTo("employer: Acme");
        assertThat(ann.company()).isEqualTo("Acme NV");
        assertThat(ann.headline()).isEqualTo("Fitter");
    }

    @Test
    void oneNameAndOneEmployerAreOnePerson() {
        SheetRow row = new SheetRow(ANN);
        row.company = "Acme Ghent";
        row.trust = Trust.WELL;
        Contact colleague = new Contact(
                person("Ann Lee"), List.of("ann@mail.example"), List.of(), List.of(), "Acme NV", "", "Yahoo");
        Candidate ann = new World().sheet(row.build()).contact(colleague).candidate();

        assertThat(ann.who().email()).isEqualTo("ann@mail.example");
        assertThat(ann.relationship()).isEqualTo(Relationship.WELL_KNOWN);
    }

    @Test
    void aFamilysNumberJoinsNoTwoFirstNames() {
        Contact ann = new Contact(person("Ann Lee"), List.of(), List.of("09 224 71 20"), List.of(), "", "", "Google");
        Contact bob =
                new Contact(person("Bob Lee"), List.of(), List.of("+32 9 224 71 20"), List.of(), "", "", "Google");
        Contact nobody = new Contact(
                person(""), List.of("home@lee.example"), List.of("0032 9 2247120"), List.of(), "", "", "Google");
        World world = new World().livesIn("Ghent, Belgium").contact(ann).contact(nobody);

        assertThat(world.candidate().who().email()).isEqualTo("home@lee.example");
        assertThat(world.contact(bob).candidates())
                .extracting(it -> it.who().name())
                .containsExactly("", "Ann Lee", "Bob Lee");
    }

    @Test
    void isInOrder() {
        assertThat(new World()
                        .target(target(person("Bo Roe", "bo-2"), ""))
                        .target(target(person("Bo Roe", "bo-1"), ""))
                        .target(target(ANN, ""))
                        .candidates())
                .extracting(it -> it.who().name() + " " + it.who().profileUrl())
                .isSorted();
    }
}
