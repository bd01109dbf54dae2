package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.netiquette.evidence.World.SheetRow;
import org.netiquette.fact.Check;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Thanks;
import org.netiquette.fact.ThreadKind;
import org.netiquette.network.Cluster;
import org.netiquette.network.Person;
import org.netiquette.network.Reach;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.Target;

/** Each word about a connection, and what it rests on. */
class ConnectionsTest {

    private static final Person ANN = person("Ann Lee", "ann-lee");

    @Test
    void theArchiveAloneTellsWhatTheyDoAndSinceWhen() {
        ConnectedPerson ann = new World()
                .worksAt("Acme Ltd")
                .connectedTo(ANN, "Senior Software Engineer", "ACME", "2026-11-01")
                .connection();

        assertThat(ann.who().name()).isEqualTo("Ann Lee");
        assertThat(ann.who().position()).isEqualTo("Senior Software Engineer");
        assertThat(ann.who().company()).isEqualTo("ACME");
        assertThat(ann.title()).isEqualTo("Software Engineer");
        assertThat(ann.headline()).isEqualTo("Senior Software Engineer");
        assertThat(ann.relationship()).isEqualTo(Relationship.STRANGER);
        assertThat(ann.fresh()).isTrue();
        assertThat(ann.longStanding()).isFalse();
        assertThat(ann.threadKinds()).containsExactly(ThreadKind.EMPLOYER);
        assertThat(ann.strongThread()).isTrue();
        assertThat(ann.profileKnown()).isTrue();
        assertThat(ann.who().met()).isEqualTo("you share an employer: Acme Ltd");
        assertThat(ann.grounds().words())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("relationship", "nothing but the connection shows that you know them"),
                        Map.entry("purposeStated", "no purpose is stated"),
                        Map.entry("fresh", "connected since 2026-11-01"),
                        Map.entry("strongThread", "EMPLOYER: Acme Ltd"),
                        Map.entry("anyThread", "EMPLOYER: Acme Ltd"),
                        Map.entry("threadKinds", "EMPLOYER: Acme Ltd"),
                        Map.entry("profileKnown", "Senior Software Engineer at ACME"),
                        Map.entry("headline", "Senior Software Engineer"),
                        Map.entry("title", "the table of titles calls it Software Engineer"),
                        Map.entry("company", "ACME")));
    }

    private static SheetPerson row(Person person, Consumer<SheetRow> cells) {
        SheetRow row = new SheetRow(person);
        cells.accept(row);
        return row.build();
    }

    @Test
    void sheetsTellMoreThanTheArchive() {
        ConnectedPerson ann = new World()
                .livesIn("Ghent")
                .connectedTo(ANN, "Fitter", "", "2020-01-01")
                .sheet(row(ANN, it -> {
                    it.headline = "Welder of boats";
                    it.company = "Dry Dock";
                    it.location = "Ghent, Belgium";
                    it.outcome = "Keep";
                    it.introducedBy = List.of("Bob Roe");
                    it.mutualNames = List.of("Bob Roe");
                }))
                .connection();

        assertThat(ann.headline()).isEqualTo("Welder of boats");
        assertThat(ann.who().position()).isEqualTo("Fitter");
        assertThat(ann.company()).isEqualTo("Dry Dock");
        assertThat(ann.location()).isEqualTo("Ghent, Belgium");
        assertThat(ann.markedKeep()).isTrue();
        assertThat(ann.longStanding()).isTrue();
        assertThat(ann.threadKinds()).containsExactly(ThreadKind.TOWN);
        assertThat(ann.strongThread()).isFalse();
        assertThat(ann.grounds().words()).containsEntry("markedKeep", "your sheet says keep");
    }

    @Test
    void twoWhoAreTheirOwnEmployersShareNone() {
        World world = new World().worksAt("Self-employed").connectedTo(ANN, "Welder", "Self employed", "2020-01-01");

        assertThat(world.connection().anyThread()).isFalse();
        assertThat(world.ties().clusters()).isEmpty();
    }

    @Test
    void onePersonInTwoRowsIsOneConnection() {
        ConnectedPerson ann = new World()
                .connectedTo(ANN, "", "", "2020-01-01")
                .connectedTo(ANN, "Fitter", "Acme", "2020-01-01")
                .connection();

        assertThat(ann.who().position()).isEqualTo("Fitter");
    }

    @Test
    void conversationsGrowDormant() {
        ConnectedPerson ann = new World()
                .connectedTo(ANN)
                .wrote(ANN, "2025-11-01")
                .memberWrote(ANN, "2025-11-02")
                .connection();

        assertThat(ann.talked()).isTrue();
        assertThat(ann.dormant()).isTrue();
        assertThat(ann.active()).isFalse();
        assertThat(ann.relationship()).isEqualTo(Relationship.KNOWN);
        assertThat(ann.who().lastTalk()).contains(LocalDate.of(2025, 11, 2));
        assertThat(ann.who().met()).isEqualTo("you first wrote to each other on 2025-11-01");
        assertThat(ann.grounds().words())
                .containsEntry("talked", "you wrote to each other, last on 2025-11-02")
                .containsEntry("dormant", "no word in 383 days");
    }

    @Test
    void whatOneSideWroteIsNoTalkButASignOfLife() {
        ConnectedPerson ann =
                new World().connectedTo(ANN).wrote(ANN, "2026-06-01").connection();

        assertThat(ann.talked()).isFalse();
        assertThat(ann.dormant()).isFalse();
        assertThat(ann.active()).isTrue();
        assertThat(ann.grounds().words()).containsEntry("active", "they wrote on 2026-06-01");
    }

    @Test
    void saysWhoInvitedWhomAndHow() {
        assertThat(new World()
                        .connectedTo(ANN, "", "", "2026-11-11")
                        .invitedBy(ANN, "We were both at Toolfest,\n see you")
                        .connection()
                        .who()
                        .met())
                .isEqualTo("they invited you on 2026-11-10: «We were both at Toolfest, see you»");
        assertThat(new World()
                        .connectedTo(ANN, "", "", "2026-11-11")
                        .invited(ANN, "2026-11-09", "I'd like to add you to my professional network on LinkedIn.")
                        .connection()
                        .who()
                        .met())
                .isEqualTo("you invited them on 2026-11-09");
    }

    @Test
    void aFirstMessageLongAfterTheyConnectedIsNotHowTheyMet() {
        World world = new World()
                .worksAt("Acme")
                .connectedTo(ANN, "", "Acme", "2020-01-01")
                .wrote(ANN, "2026-11-01");

        assertThat(world.connection().who().met()).isEqualTo("you share an employer: Acme");
    }

    @Test
    void aGiftWaitsForThanksUntilTheMemberWrites() {
        World world = new World().connectedTo(ANN).endorsedBy(ANN, "2026-11-12").recommendedBy(ANN, "2026-11-10");

        assertThat(world.connection().thanks()).isEqualTo(Thanks.RECOMMENDATION);
        assertThat(world.connection().grounds().words()).containsEntry("thanks", "they recommended you on 2026-11-10");
        assertThat(world.memberWrote(ANN, "2026-11-11").connection().thanks()).isEqualTo(Thanks.ENDORSEMENT);
        assertThat(world.memberWrote(ANN, "2026-11-12").connection().thanks()).isEqualTo(Thanks.NONE);
    }

    @Test
    void anOldGiftNeedsNoThanks() {
        assertThat(new World()
                        .connectedTo(ANN)
                        .recommendedBy(ANN, "2026-09-20")
                        .connection()
                        .thanks())
                .isEqualTo(Thanks.NONE);
    }

    @Test
    void whatOnlyTheNameTiesToThemIsToBeChecked() {
        ConnectedPerson ann = new World()
                .connectedTo(ANN)
                .recommendedBy(person("Ann Lee"), "2026-11-10")
                .connection();

        assertThat(ann.thanks()).isEqualTo(Thanks.RECOMMENDATION);
        assertThat(ann.grounds().checks())
                .containsExactly(new Check(
                        "Is it the same person? Only the name says so: they recommended you on 2026-11-10",
                        "if it is not",
                        Map.of("relationship", Relationship.STRANGER, "thanks", Thanks.NONE)));
    }

    @Test
    void aNamesakeOpensNoDoor() {
        World world = new World()
                .connectedTo(ANN)
                .connectedTo(person("Ann Lee", "another-ann"))
                .recommendedBy(person("Ann Lee"), "2026-11-10");

        assertThat(world.ties().people())
                .allSatisfy(it -> assertThat(it.thanks()).isEqualTo(Thanks.NONE));
    }

    @Test
    void reachesAsFarAsTheArticleReports() {
        World world = new World()
                .wants(World.purpose(List.of(), List.of("recruiters"), List.of()))
                .worksAt("Acme")
                .connectedTo(ANN, "Recruiter", "Acme", "2020-01-01")
                .connectedTo(person("Bob Roe", "bob"), "Zookeeper", "Zoo", "2020-01-01")
                .wrote(ANN, "2026-11-01")
                .memberWrote(ANN, "2026-11-02");

        assertThat(world.ties().reach()).isEqualTo(new Reach(2, 37_373, 1, 1, 1, 0));
    }

    @Test
    void countsWhomToMeetNextInEachCluster() {
        World world = new World()
                .wants(World.purpose(List.of(), List.of("recruiters"), List.of()))
                .connectedTo(ANN, "Talent Sourcer", "Acme", "2020-01-01")
                .target(new Target(person("Cy Dee", "cy"), "Recruiter at Foo", "", "", OptionalInt.empty(), List.of()));

        assertThat(world.ties().clusters())
                .containsExactly(new Cluster("role", "recruiters", 1, 0, 1, true, false, List.of("Ann Lee")));
        assertThat(world.connection().who().clusters()).containsExactly("role: recruiters");
    }
}
