package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.person;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.Check;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.network.Person;

class OpenInvitationsTest {

    @Test
    void leavesOutWhoIsConnectedByKey() {
        World world = new World()
                .invitedBy(Person.of("José Núñez", "https://www.linkedin.com/in/josé-núñez"))
                .connectedTo(Person.of("Jose Nunez", "https://www.linkedin.com/in/jos%C3%A9-n%C3%BA%C3%B1ez"));
        assertThat(world.open()).isEmpty();
    }

    @Test
    void leavesOutWhoIsConnectedByANameThatIsUniqueOnBothSides() {
        World world = new World()
                .invitedBy(Person.of("Ann Lee", "urn:li:member:42"))
                .connectedTo(person("Ann  Lee, PhD", "ann-lee"));
        assertThat(world.open()).isEmpty();
    }

    @Test
    void keepsWhoBearsANameThatSeveralConnectionsBear() {
        World world = new World()
                .invitedBy(person("Ann Lee"))
                .connectedTo(person("Ann Lee", "ann-lee-1"))
                .connectedTo(person("Ann Lee", "ann-lee-2"));
        assertThat(checks(world.only()))
                .contains("Perhaps you are connected already: your connection Ann Lee bears this name, and no link"
                        + " tells whether it is the same person");
    }

    @Test
    void keepsBothOfTwoInvitersWithTheNameOfOneConnection() {
        World world = new World()
                .invitedBy(Person.of("Ann Lee", "urn:li:member:1"))
                .invitedBy(Person.of("Ann Lee", "urn:li:member:2"))
                .connectedTo(person("Ann Lee", "ann-lee"));
        assertThat(world.open()).hasSize(2);
    }

    @Test
    void keepsANamesakeUnderAnotherLinkAndSaysSo() {
        World world = new World().invitedBy(person("Ann Lee", "ann-lee-new")).connectedTo(person("Ann Lee", "ann-lee"));
        ReceivedInvitation it = world.only();
        assertThat(it.namesake()).isTrue();
        assertThat(checks(it))
                .contains("Second account, namesake or imitation? your connection Ann Lee bears this name under"
                        + " another link");
    }

    @Test
    void doesNotTakeTwoInvitersWithoutANameForOnePerson() {
        World world = new World().invitedBy(Person.of("LinkedIn Member", "")).connectedTo(Person.of("", ""));
        assertThat(world.open()).hasSize(1);
    }

    @Test
    void countsTheLastDayOfTheWindowAndNoneBehindIt() {
        assertThat(sentOn("2026-05-24").open()).hasSize(1);
        assertThat(sentOn("2026-05-23").open()).isEmpty();
    }

    @Test
    void listsTheNewestFirstWhateverTheOrderOfTheFile() {
        Person one = person("One", "one");
        Person two = person("Two", "two");
        Instant earlier = Instant.parse("2026-10-01T00:00:00Z");
        List<ReceivedInvitation> forth =
                new World().invitedBy(one, "", earlier).invitedBy(two).open();
        List<ReceivedInvitation> back =
                new World().invitedBy(two).invitedBy(one, "", earlier).open();
        assertThat(forth).extracting(it -> it.inviter().name()).containsExactly("Two", "One");
        assertThat(back)
                .extracting(it -> it.inviter())
                .isEqualTo(forth.stream().map(it -> it.inviter()).toList());
    }

    private static World sentOn(String day) {
        return new World().invitedBy(person("Ann Lee", "ann"), "", Instant.parse(day + "T12:00:00Z"));
    }

    private static List<String> checks(ReceivedInvitation it) {
        return it.grounds().checks().stream().map(Check::lookAt).toList();
    }
}
