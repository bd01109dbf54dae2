package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.person;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.netiquette.evidence.World.SheetRow;
import org.netiquette.fact.Claim;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.SheetPerson;
import org.netiquette.reading.claim.NoteClaim;
import org.netiquette.reading.claim.NoteClaim.Kind;

class ClaimCheckTest {

    private static final Person ANN = person("Ann Lee", "ann-lee");
    private static final Person ROB = person("Rob Stone", "rob-stone");

    private final World world = new World();
    private final SheetRow row = new SheetRow(ANN);

    @Test
    void bearsOutAnEmployerThatBothHad() {
        world.workedAt("Acme Ltd", 2010, 2015);
        row.company = "Acme";
        assertFinding(claim(Kind.WORKED_TOGETHER, "Acme", 2012), Claim.BORNE_OUT, "both of you worked at Acme Ltd");
    }

    @Test
    void cannotTellWhetherTheyWorkedThereToo() {
        world.workedAt("Acme Ltd", 2010, 2015);
        assertFinding(
                claim(Kind.WORKED_TOGETHER, "Acme"),
                Claim.UNKNOWN,
                "you worked at Acme Ltd, but nothing shows that they did");
    }

    @Test
    void contradictsAnEmployerThatTheMemberNeverHad() {
        world.workedAt("Acme Ltd", 2010, 2015);
        assertFinding(claim(Kind.WORKED_TOGETHER, "Borg"), Claim.CONTRADICTED, "you never worked at Borg");
    }

    @Test
    void contradictsAYearInWhichTheMemberWasElsewhere() {
        world.workedAt("Acme Ltd", 2010, 2015);
        row.company = "Acme";
        assertFinding(
                claim(Kind.WORKED_TOGETHER, "Acme", 2018),
                Claim.CONTRADICTED,
                "you worked at Acme Ltd from 2010 to 2015, not in 2018");
    }

    @Test
    void contradictsNothingWhereTheArchiveHasNoPositions() {
        assertFinding(
                claim(Kind.WORKED_TOGETHER, "Acme"), Claim.UNKNOWN, "nothing shows that you worked at Acme together");
    }

    @Test
    void holdsSchoolsAgainstSchools() {
        world.studiedAt("Arteveld");
        row.schools = List.of("Arteveld Polytechnic");
        assertFinding(claim(Kind.STUDIED, "Arteveld"), Claim.BORNE_OUT, "both of you studied at Arteveld");
        assertFinding(claim(Kind.STUDIED, "Oxford"), Claim.CONTRADICTED, "you never studied at Oxford");
    }

    @Test
    void holdsGroupsAgainstMemberGroups() {
        assertFinding(claim(Kind.GROUP, "Welders"), Claim.UNKNOWN, "nothing shows that both of you are in Welders");
        world.memberOf("Welders of Ghent");
        assertFinding(
                claim(Kind.GROUP, "Welders"),
                Claim.UNKNOWN,
                "you are in Welders of Ghent, but nothing shows that they are");
        assertFinding(claim(Kind.GROUP, "Bakers"), Claim.CONTRADICTED, "you are in no group like Bakers");
        world.inGroup("Welders of Ghent", ANN, "");
        assertFinding(claim(Kind.GROUP, "Welders"), Claim.BORNE_OUT, "both of you are in Welders of Ghent");
    }

    @Test
    void contradictsAnIntroducerWhomTheMemberDoesNotKnow() {
        world.connectedTo(person("Ida Moor", "ida-moor"));
        assertFinding(
                claim(Kind.INTRODUCED, "Rob Stone"),
                Claim.CONTRADICTED,
                "Rob Stone is no connection and in no address book of yours");
    }

    @Test
    void cannotTellWhetherAContactIntroducedThem() {
        world.inAddressBook(person("Rob Stone"));
        assertFinding(
                claim(Kind.INTRODUCED, "Rob Stone"), Claim.UNKNOWN, "nothing shows that Rob Stone introduced them");
    }

    @Test
    void bearsOutAnIntroductionThatTheSheetNames() {
        world.connectedTo(ROB);
        row.introducedBy = List.of("Rob Stone");
        assertFinding(claim(Kind.INTRODUCED, "Rob"), Claim.BORNE_OUT, "Rob Stone introduced them");
    }

    @Test
    void bearsOutAnIntroductionThatTheIntroducerWroteOf() {
        world.connectedTo(ROB).message(ROB, false, "2026-11-01", "Ann Lee will write to you, she is good.");
        assertFinding(claim(Kind.INTRODUCED, "Rob Stone"), Claim.BORNE_OUT, "Rob Stone introduced them");
    }

    @Test
    void bearsOutAMeetingAtAnEventOfTheMember() {
        world.wasAt("Pump Days 2026");
        assertFinding(claim(Kind.OTHER, "Pump Days"), Claim.BORNE_OUT, "you were at Pump Days 2026");
    }

    @Test
    void takesWhatTheyWroteThemselvesForNoProof() {
        world.wrote(ANN, "2026-01-01");
        assertFinding(claim(Kind.OTHER, ""), Claim.UNKNOWN, "nothing shows what they say");
    }

    @Test
    void letsOneContradictionSpoilTheOthers() {
        world.workedAt("Acme Ltd", 2010, 2015).studiedAt("Arteveld");
        row.company = "Acme";
        ClaimCheck.Finding finding = check(List.of(claim(Kind.WORKED_TOGETHER, "Acme"), claim(Kind.STUDIED, "Oxford")));
        assertThat(finding.claim()).isEqualTo(Claim.CONTRADICTED);
    }

    private void assertFinding(NoteClaim claim, Claim expected, String why) {
        assertThat(check(List.of(claim))).isEqualTo(new ClaimCheck.Finding(expected, why, claim.value()));
    }

    private ClaimCheck.Finding check(List<NoteClaim> claims) {
        SheetPerson sheet = row.build();
        Network network = world.invitedBy(ANN).sheet(sheet).network();
        OtherLinks links = new OtherLinks(network.people());
        Bearers bearers = new Bearers(network, links);
        Conversations conversations = Conversations.of(network.messages(), links, text -> false);
        Acquaintance acquaintance =
                new Acquaintance(network, links, conversations, bearers, Tables.load(java.nio.file.Path.of("rules")));
        return new ClaimCheck(network, new Introducers(network, links, acquaintance, conversations), conversations)
                .check(claims, ANN, new Profiles(network, links, bearers).all(ANN), World.SENT);
    }

    private static NoteClaim claim(Kind kind, String value) {
        return new NoteClaim(kind, value, OptionalInt.empty());
    }

    private static NoteClaim claim(Kind kind, String value, int year) {
        return new NoteClaim(kind, value, OptionalInt.of(year));
    }
}
