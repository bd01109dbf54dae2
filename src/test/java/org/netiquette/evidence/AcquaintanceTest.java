package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.person;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netiquette.evidence.World.SheetRow;
import org.netiquette.fact.Check;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Person;
import org.netiquette.network.Trust;

class AcquaintanceTest {

    private static final Person ANN = person("Ann Lee", "ann-lee");

    private final World world = new World().invitedBy(ANN);

    @Test
    void knowsNobodyWithoutEvidence() {
        assertThat(world.only().relationship()).isEqualTo(Relationship.STRANGER);
    }

    @Test
    void knowsWhoWroteAndWasWrittenTo() {
        world.wrote(ANN, "2026-01-01").memberWrote(ANN, "2026-01-02");
        assertThat(world.only().relationship()).isEqualTo(Relationship.KNOWN);
        assertThat(ground(world)).isEqualTo("you wrote to each other on 2 days, last on 2026-01-02");
    }

    @Test
    void knowsWellFromThreeDaysOn() {
        world.wrote(ANN, "2026-01-01").memberWrote(ANN, "2026-01-02").wrote(ANN, "2026-01-03");
        assertThat(world.only().relationship()).isEqualTo(Relationship.WELL_KNOWN);
    }

    @Test
    void doesNotCountWhatOneSideWrote() {
        world.memberWrote(ANN, "2026-01-01").memberWrote(ANN, "2026-01-02").memberWrote(ANN, "2026-01-03");
        assertThat(world.only().relationship()).isEqualTo(Relationship.STRANGER);
        assertThat(world.only().talked()).isFalse();
    }

    @Test
    void doesNotCountGroupChats() {
        world.groupChat(ANN, person("Bo", "bo"), "2026-01-01");
        assertThat(world.only().relationship()).isEqualTo(Relationship.STRANGER);
    }

    @Test
    void doesNotCountReadyMadeCongratulations() {
        world.memberWrote(ANN, "2026-01-01").message(ANN, false, "2026-01-01", "Congrats on your work anniversary!");
        assertThat(world.only().relationship()).isEqualTo(Relationship.STRANGER);
    }

    @Test
    void doesNotCountTheQuestionAndItsAnswerButCallsItAConversation() {
        world.memberWrote(ANN, "2026-11-12")
                .message(
                        ANN, false, "2026-11-13", "I read your paper on heat pumps and have a question about table 3.");
        assertThat(world.only().relationship()).isEqualTo(Relationship.STRANGER);
        assertThat(world.only().talked()).isTrue();
    }

    @Test
    void trustsWhoRecommendedTheMember() {
        world.recommended(person("Ann Lee"));
        assertThat(world.only().relationship()).isEqualTo(Relationship.TRUSTED);
        assertThat(ground(world)).isEqualTo("they recommended you");
    }

    @Test
    void saysWhenOnlyTheNameSpeaksAndWhatHoldsOtherwise() {
        world.recommended(person("Ann Lee"));
        assertThat(world.only().grounds().checks())
                .contains(new Check(
                        "Is it the same person? Only the name says so: they recommended you",
                        "if it is not",
                        Map.of("relationship", Relationship.STRANGER)));
    }

    @Test
    void doesNotLetANamesakeOpenTheDoor() {
        world.recommended(person("Ann Lee")).connectedTo(person("Ann Lee", "ann-lee-of-old"));
        assertThat(world.only().relationship()).isEqualTo(Relationship.STRANGER);
    }

    @Test
    void doesNotTakeOneContactForTwoInvitersOfItsName() {
        world.inAddressBook(person("Ann Lee")).invitedBy(person("Ann Lee", "ann-lee-2"));
        assertThat(world.open()).extracting(ReceivedInvitation::relationship).containsOnly(Relationship.STRANGER);
    }

    @Test
    void takesTwoEntriesThatShareAnAddressForOnePerson() {
        world.contact(person("Ann Lee"), "", List.of("ann@a.example"))
                .contact(person("Ann Lee"), "123", List.of("ann@a.example"));
        assertThat(world.only().relationship()).isEqualTo(Relationship.KNOWN);
    }

    @Test
    void doesNotTakeTwoEntriesWithDifferentAddressesForOnePerson() {
        world.contact(person("Ann Lee"), "", List.of("ann@a.example"))
                .contact(person("Ann Lee"), "", List.of("ann@b.example"));
        assertThat(world.only().relationship()).isEqualTo(Relationship.STRANGER);
    }

    @Test
    void knowsWhoIsInTheAddressBook() {
        world.inAddressBook(person("Ann Lee"), "Suppliers");
        assertThat(world.only().relationship()).isEqualTo(Relationship.KNOWN);
    }

    @Test
    void knowsWellWhoHasAPhoneNumberAmongFriends() {
        world.inAddressBookWithPhone(person("Ann Lee"), "Friends");
        assertThat(world.only().relationship()).isEqualTo(Relationship.WELL_KNOWN);
        assertThat(ground(world)).isEqualTo("in your address book (Google) with a phone number under «Friends»");
    }

    @Test
    void knowsOnlyWhoIsAmongFriendsWithoutAPhoneNumber() {
        world.inAddressBook(person("Ann Lee"), "Friends");
        assertThat(world.only().relationship()).isEqualTo(Relationship.KNOWN);
    }

    @Test
    void knowsWhomTheMemberEndorsed() {
        world.endorsed(ANN);
        assertThat(world.only().relationship()).isEqualTo(Relationship.KNOWN);
        assertThat(world.only().grounds().checks()).noneMatch(it -> it.when().equals("if it is not"));
    }

    @Test
    void takesAnotherLinkForTheSamePersonWhereTheSheetSaysSo() {
        Person other = person("A. Lee", "ann-of-old");
        SheetRow row = new SheetRow(other);
        row.sameAs = ANN.key();
        world.wrote(other, "2026-01-01").memberWrote(other, "2026-01-02").sheet(row.build());
        assertThat(world.only().relationship()).isEqualTo(Relationship.KNOWN);
        assertThat(world.only().inviter().profileUrl()).isEqualTo("https://www.linkedin.com/in/ann-lee");
    }

    @Test
    void doesNotCountTheAnswerToAQuestionAboutAnEarlierInvitation() {
        World again = new World()
                .invitedAgainBy(ANN, "2026-03-01")
                .memberWrote(ANN, "2026-03-02")
                .wrote(ANN, "2026-03-03");
        assertThat(again.only().relationship()).isEqualTo(Relationship.STRANGER);
    }

    @Test
    void doesNotDependOnTheOrderOfEntriesOfOneName() {
        World forth = new World().invitedBy(ANN);
        World back = new World().invitedBy(ANN);
        Person named = person("Ann Lee");
        forth.contact(named, "", List.of("a@x"))
                .contact(named, "", List.of("b@x"))
                .contact(named, "", List.of());
        back.contact(named, "", List.of()).contact(named, "", List.of("b@x")).contact(named, "", List.of("a@x"));
        assertThat(forth.only().relationship()).isEqualTo(Relationship.STRANGER);
        assertThat(back.only().relationship()).isEqualTo(Relationship.STRANGER);
    }

    @Test
    void takesOnePersonWithTwoLinksInAConversationForOne() {
        world.wrote(ANN, "2026-01-01")
                .wrote(person("Ann Lee", "ann-lee-renamed"), "2026-01-02")
                .memberWrote(ANN, "2026-01-02");
        assertThat(world.only().relationship()).isEqualTo(Relationship.KNOWN);
    }

    @Test
    void believesTheMembersOwnMarks() {
        assertThat(marked(Trust.KNOWN)).isEqualTo(Relationship.KNOWN);
        assertThat(marked(Trust.WELL)).isEqualTo(Relationship.WELL_KNOWN);
        assertThat(marked(Trust.TRUSTED)).isEqualTo(Relationship.TRUSTED);
    }

    private static Relationship marked(Trust trust) {
        SheetRow row = new SheetRow(ANN);
        row.trust = trust;
        return new World().invitedBy(ANN).sheet(row.build()).only().relationship();
    }

    private static String ground(World world) {
        return world.only().grounds().words().get("relationship");
    }
}
