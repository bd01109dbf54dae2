package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.SENT;
import static org.netiquette.evidence.World.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netiquette.evidence.World.SheetRow;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;

class EarlierNightsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 11);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 15);
    private static final Person ANN = person("Ann Lee", "ann");

    private final World world = new World();

    @Test
    void knowsTheFirstAndTheNewestDecision() {
        var earlier = world.invitedBy(ANN)
                .remembering(decided(ANN, SENT))
                .only()
                .course()
                .earlier();
        assertThat(earlier.orElseThrow().since()).isEqualTo(FIRST);
        assertThat(earlier.orElseThrow().last()).isEqualTo(LAST);
    }

    @Test
    void knowsAnInvitationAgainWhoseTimeOfDayIsLost() {
        Instant noon = Instant.parse("2026-11-10T20:00:00Z");
        assertThat(world.invitedBy(ANN)
                        .remembering(decided(ANN, noon))
                        .only()
                        .course()
                        .earlier())
                .isPresent();
    }

    @Test
    void beginsAnewWithAnotherInvitation() {
        Instant earlier = Instant.parse("2026-10-10T12:00:00Z");
        assertThat(world.invitedBy(ANN)
                        .remembering(decided(ANN, earlier))
                        .only()
                        .course()
                        .earlier())
                .isEmpty();
    }

    @Test
    void knowsAPersonByTheSendingAfterTheLinkWasChanged() {
        ReceivedInvitation it = world.invitedBy(person("Ann Lee", "ann-of-ghent"))
                .remembering(decided(ANN, SENT))
                .only();
        assertThat(it.course().earlier()).isPresent();
        assertThat(it.course().perhaps()).isEmpty();
    }

    @Test
    void keepsTwoOfOneNameApartWhoInvitedAtOnce() {
        List<ReceivedInvitation> open = world.invitedBy(ANN)
                .invitedBy(person("Ann Lee", "another-ann"))
                .remembering(decided(ANN, SENT))
                .open();
        assertThat(open)
                .hasSize(2)
                .filteredOn(it -> it.course().earlier().isPresent())
                .hasSize(1);
    }

    @Test
    void asksWhetherSomebodyOfTheSameNameIsTheSame() {
        Instant earlier = Instant.parse("2026-08-10T12:00:00Z");
        ReceivedInvitation it = world.invitedBy(person("Ann Lee", "another-ann"))
                .remembering(decided(ANN, earlier))
                .only();
        assertThat(it.course().earlier()).isEmpty();
        assertThat(it.course().perhaps()).containsExactly("https://www.linkedin.com/in/ann");
        assertThat(it.grounds().checks()).anyMatch(check -> check.lookAt()
                .equals("The same person as https://www.linkedin.com/in/ann, whom earlier nights knew? If so, say"
                        + " it in people.csv, column same_as"));
    }

    @Test
    void takesTheMembersWordThatTwoAreOne() {
        Person other = person("Ann Lee", "another-ann");
        SheetRow row = new SheetRow(other);
        row.sameAs = ProfileKey.parse("https://www.linkedin.com/in/ann");
        ReceivedInvitation it = world.invitedBy(other)
                .sheet(row.build())
                .remembering(decided(ANN, SENT))
                .only();
        assertThat(it.course().earlier()).isPresent();
        assertThat(it.course().perhaps()).isEmpty();
    }

    private static Past decided(Person person, Instant at) {
        Past.Decision newest = new Past.Decision(LAST, "ASK", "quality", "hash", Map.of("question", "NONE"));
        return new Past(
                Optional.empty(), List.of(new Past.Decided(person, at, "", FIRST, newest)), List.of(), List.of());
    }
}
