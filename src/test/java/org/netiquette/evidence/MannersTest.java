package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netiquette.evidence.World.SheetRow;
import org.netiquette.network.GroupFit;
import org.netiquette.network.Manners;
import org.netiquette.network.Manners.Fate;
import org.netiquette.network.Manners.Template;
import org.netiquette.network.Manners.Wave;
import org.netiquette.network.Past;
import org.netiquette.network.Past.Proposed;
import org.netiquette.network.Person;

/** How the member's own invitations fared, and whom groups hold. */
class MannersTest {

    private static final Person ANN = World.person("Ann Lee", "ann-lee");
    private static final Person BOB = World.person("Bob Roe", "bob-roe");
    private static final Person CY = World.person("Cy Dee", "cy-dee");
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    private static Proposed proposed(Person person, LocalDate on, String template) {
        return new Proposed(person, on, "INVITE", "Hello", template);
    }

    private static Past told(Proposed... proposed) {
        return Past.none().withProposed(List.of(proposed));
    }

    @Test
    void areNoneWhereNobodyWasInvited() {
        assertThat(new World().invitedBy(ANN).outreach().manners()).isEqualTo(Manners.none());
    }

    @Test
    void tellInvitationsWithANoteFromThoseWithout() {
        Manners manners = new World()
                .invited(ANN, "2026-10-02", "We are both welders")
                .connectedTo(ANN)
                .invited(BOB, "2026-10-02", "We are both welders too")
                .invited(CY, "2026-03-02")
                .outreach()
                .manners();

        assertThat(manners.withNote()).isEqualTo(new Fate(2, 1, 1));
        assertThat(manners.withoutNote()).isEqualTo(new Fate(1, 0, 0));
        assertThat(manners.waves()).isEmpty();
        assertThat(manners.templates()).isEmpty();
    }

    @Test
    void countEachPersonOnceByTheNewestInvitation() {
        Manners manners = new World()
                .invited(ANN, "2026-02-02")
                .invited(ANN, "2026-10-02", "Once more, with a reason")
                .outreach()
                .manners();

        assertThat(manners.withNote()).isEqualTo(new Fate(1, 0, 1));
        assertThat(manners.withoutNote()).isEqualTo(Fate.none());
    }

    @Test
    void tellWavesAndTemplatesOfWhatWasProposedBefore() {
        LocalDate second = FIRST.plusDays(1);
        Manners manners = new World()
                .remembering(told(
                        proposed(ANN, FIRST, "group"),
                        proposed(BOB, FIRST, "town"),
                        proposed(CY, second, "group"),
                        proposed(World.person("Dan Fox", "dan-fox"), second, "town")))
                .invited(ANN, "2026-10-01", "We share a group")
                .connectedTo(ANN)
                .invited(BOB, "2026-10-04", "We share a town")
                .invited(CY, "2026-10-03", "We share a group too")
                .outreach()
                .manners();

        assertThat(manners.waves())
                .containsExactly(new Wave(FIRST, new Fate(2, 1, 1)), new Wave(second, new Fate(1, 0, 1)));
        assertThat(manners.templates())
                .containsExactly(new Template("group", new Fate(2, 1, 1)), new Template("town", new Fate(1, 0, 1)));
    }

    @Test
    void creditNoNightWithAnInvitationThatWasSentBefore() {
        Manners manners = new World()
                .remembering(told(proposed(ANN, FIRST, "group")))
                .invited(ANN, "2026-09-30", "Before anybody told me")
                .outreach()
                .manners();

        assertThat(manners.waves()).isEmpty();
        assertThat(manners.templates()).isEmpty();
    }

    @Test
    void groupsHoldTheirFittingPeopleAndConnectionsOneByOne() {
        SheetRow bob = new SheetRow(BOB);
        bob.headline = "Recruiter";
        bob.groups = List.of("Divers", "WELDERS");
        SheetRow cy = new SheetRow(CY);
        cy.groups = List.of("Divers", "divers");
        List<GroupFit> groups = new World()
                .wants(World.purpose(List.of(), List.of("recruiter"), List.of()))
                .memberOf("Welders")
                .memberOf("Knitters")
                .inGroup("Welders", ANN, "")
                .inGroup("Welders", BOB, "")
                .sheet(bob.build())
                .sheet(cy.build())
                .connectedTo(CY)
                .outreach()
                .groups();

        assertThat(groups)
                .containsExactly(
                        new GroupFit("Divers", false, 2, 1, 1),
                        new GroupFit("Welders", true, 2, 1, 0),
                        new GroupFit("Knitters", true, 0, 0, 0));
    }
}
