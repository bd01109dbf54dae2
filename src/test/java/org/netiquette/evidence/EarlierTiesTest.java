package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.News;
import org.netiquette.network.Past;
import org.netiquette.network.Past.Known;
import org.netiquette.network.Person;
import org.netiquette.network.Purpose;
import org.netiquette.network.Purpose.Search;

/** What has changed about connections since an earlier archive, and what memory keeps. */
class EarlierTiesTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 10, 1);
    private static final Person ANN = person("Ann Lee", "ann-lee");
    private static final Person BOB = person("Bob Roe", "bob-roe");

    private static Known known(Person person, String position, String company) {
        return new Known(person, BEFORE, company, position, false);
    }

    private static Past past(LocalDate exportedOn, Known... ties) {
        return Past.none().withTies(exportedOn, List.of(ties));
    }

    private static World remembering(Known... ties) {
        return new World().remembering(past(BEFORE, ties));
    }

    private static Purpose wanting(String employer, String searched) {
        Purpose it = World.purpose(List.of(), List.of(), List.of());
        return new Purpose(
                "",
                "",
                "",
                "",
                "",
                it.offers(),
                it.seeks(),
                it.welcome(),
                it.towns(),
                it.industries(),
                it.schools(),
                List.of(employer),
                it.communities(),
                it.groups(),
                it.influencers(),
                it.voice(),
                new Search(List.of(), List.of(), List.of(searched), OptionalInt.empty()));
    }

    @Test
    void theFirstArchiveHasNoNewsAndIsKeptWhole() {
        World world = new World().connectedTo(ANN, "Fitter", "Acme", "2020-01-01");

        assertThat(world.connection().news()).isEmpty();
        assertThat(world.ties().seen()).containsExactly(new Known(ANN, World.AS_OF, "Acme", "Fitter", false));
    }

    @Test
    void nothingIsKeptOfThoseUnchanged() {
        World world = remembering(known(ANN, "Fitter", "Acme")).connectedTo(ANN, "Fitter", "Acme", "2020-01-01");

        assertThat(world.connection().news()).isEmpty();
        assertThat(world.ties().seen()).isEmpty();
    }

    @Test
    void anotherEmployerOrPositionIsNews() {
        ConnectedPerson ann = remembering(known(ANN, "Fitter", "Acme"))
                .connectedTo(ANN, "Fitter", "Dry Dock", "2020-01-01")
                .connection();

        assertThat(ann.news()).containsExactly(News.NEW_JOB);
        assertThat(ann.active()).isTrue();
        assertThat(ann.who().before()).isEqualTo("Fitter at Acme");
        assertThat(ann.grounds().words())
                .containsEntry("news", "now Fitter at Dry Dock, before Fitter at Acme")
                .containsEntry("active", "they have a new job");
        assertThat(remembering(known(ANN, "Fitter", "Acme"))
                        .connectedTo(ANN, "Senior Fitter", "Acme", "2020-01-01")
                        .connection()
                        .news())
                .containsExactly(News.NEW_JOB);
    }

    @Test
    void anotherSpellingIsNoNewsButIsKept() {
        World world = remembering(known(ANN, "Software Developer", "Acme"))
                .connectedTo(ANN, "Softwareentwicklerin", "ACME GmbH", "2020-01-01");

        assertThat(world.connection().news()).isEmpty();
        assertThat(world.ties().seen())
                .containsExactly(new Known(ANN, World.AS_OF, "ACME GmbH", "Softwareentwicklerin", false));
    }

    @Test
    void whatWasOrIsNotSaidIsNoNews() {
        assertThat(remembering(known(ANN, "", ""))
                        .connectedTo(ANN, "Fitter", "Acme", "2020-01-01")
                        .connection()
                        .news())
                .isEmpty();
        assertThat(remembering(known(ANN, "Fitter", "Acme"))
                        .connectedTo(ANN, "", "", "2020-01-01")
                        .connection()
                        .news())
                .isEmpty();
    }

    @Test
    void anEmployerThatThePurposeNamesIsNewsOfItsOwn() {
        for (String target : List.of("Dry Dock", "Boat Yard")) {
            ConnectedPerson ann = remembering(known(ANN, "Fitter", "Acme"))
                    .wants(wanting("Dry Dock", "Boat Yard"))
                    .connectedTo(ANN, "Fitter", target, "2020-01-01")
                    .connection();

            assertThat(ann.news()).containsExactly(News.NEW_JOB, News.AT_TARGET);
            assertThat(ann.grounds().words())
                    .containsEntry(
                            "news",
                            "now Fitter at " + target + ", before Fitter at Acme; now at " + target
                                    + ", which your purpose names");
        }
    }

    @Test
    void anotherNameUnderTheSameLinkIsNews() {
        ConnectedPerson ann = remembering(known(person("Ann Smith", "ann-lee"), "", ""))
                .connectedTo(ANN)
                .connection();

        assertThat(ann.news()).containsExactly(News.NEW_NAME);
        assertThat(ann.grounds().words()).containsEntry("news", "before called Ann Smith");
    }

    @Test
    void whoIsGoneIsAFactOnceAndInNoCluster() {
        World world = remembering(known(ANN, "Fitter", "Acme"), known(BOB, "", ""))
                .worksAt("Acme")
                .connectedTo(BOB, "", "", "2020-01-01");
        List<ConnectedPerson> people = world.ties().people();

        assertThat(people).extracting(ConnectedPerson::gone).containsExactly(true, false);
        assertThat(people.get(0).news()).containsExactly(News.GONE);
        assertThat(people.get(0).who().company()).isEqualTo("Acme");
        assertThat(people.get(0).grounds().words()).containsEntry("gone", "the newest archive no longer has them");
        assertThat(world.ties().reach().connections()).isEqualTo(1);
        assertThat(world.ties().clusters()).isEmpty();
        assertThat(world.ties().seen()).containsExactly(new Known(ANN, World.AS_OF, "Acme", "Fitter", true));
        assertThat(remembering(new Known(ANN, BEFORE, "Acme", "Fitter", true), known(BOB, "", ""))
                        .connectedTo(BOB, "", "", "2020-01-01")
                        .ties()
                        .people())
                .extracting(it -> it.who().name())
                .containsExactly("Bob Roe");
    }

    @Test
    void whoCameBackIsKeptAgainWithoutNews() {
        World world = remembering(new Known(ANN, BEFORE, "", "", true)).connectedTo(ANN, "", "", "2020-01-01");

        assertThat(world.connection().news()).isEmpty();
        assertThat(world.ties().seen()).containsExactly(new Known(ANN, World.AS_OF, "", "", false));
    }

    @Test
    void newsLastsSomeDays() {
        Known older = known(ANN, "Fitter", "Acme");
        LocalDate lately = World.AS_OF.minusDays(30);
        Known moved = new Known(ANN, lately, "Dry Dock", "Fitter", false).after(Optional.of(older));
        Known longAgo = new Known(ANN, lately.minusDays(1), "Dry Dock", "Fitter", false).after(Optional.of(older));

        assertThat(remembering(moved)
                        .connectedTo(ANN, "Fitter", "Dry Dock", "2020-01-01")
                        .connection()
                        .news())
                .containsExactly(News.NEW_JOB);
        assertThat(remembering(longAgo)
                        .connectedTo(ANN, "Fitter", "Dry Dock", "2020-01-01")
                        .connection()
                        .news())
                .isEmpty();
    }

    @Test
    void whoIsGoneStaysSoForSomeDaysUnlessTheNameIsThereAgain() {
        Known gone = new Known(ANN, World.AS_OF.minusDays(30), "Acme", "Fitter", true);

        assertThat(remembering(gone, known(BOB, "", ""))
                        .connectedTo(BOB, "", "", "2020-01-01")
                        .ties()
                        .people())
                .extracting(ConnectedPerson::gone)
                .containsExactly(true, false);
        assertThat(remembering(gone)
                        .connectedTo(person("Ann Lee", "other"), "", "", "2020-01-01")
                        .ties()
                        .people())
                .extracting(ConnectedPerson::gone)
                .containsExactly(false);
    }

    @Test
    void anArchiveWithoutConnectionsMakesNobodyGone() {
        AccountEvidence.Ties ties = remembering(known(ANN, "Fitter", "Acme")).ties();

        assertThat(ties.people()).isEmpty();
        assertThat(ties.seen()).isEmpty();
    }

    @Test
    void anOlderArchiveHasNoNewsAndTeachesNothing() {
        World world = new World()
                .remembering(past(World.AS_OF.plusDays(1), known(ANN, "Fitter", "Acme"), known(BOB, "", "")))
                .connectedTo(ANN, "Apprentice", "Boat Yard", "2020-01-01");

        assertThat(world.connection().news()).isEmpty();
        assertThat(world.ties().seen()).isEmpty();
    }

    @Test
    void archivesWithoutLinksAreMatchedByName() {
        World world = remembering(known(person("Ann Lee"), "Fitter", "Acme"))
                .connectedTo(ANN, "Fitter", "Dry Dock", "2020-01-01");

        assertThat(world.connection().news()).containsExactly(News.NEW_JOB);
        assertThat(world.ties().seen())
                .containsExactly(
                        new Known(ANN, World.AS_OF, "Dry Dock", "Fitter", false),
                        new Known(person("Ann Lee"), World.AS_OF, "Acme", "Fitter", true));
    }

    @Test
    void whoConnectedBeforeTheEarlierArchiveUnderAnotherLinkHasChangedTheLink() {
        Person newLink = person("Ann Lee", "ann-lee-welds");

        assertThat(remembering(known(ANN, "Fitter", "Acme"))
                        .connectedTo(newLink, "Fitter", "Acme", "2020-01-01")
                        .ties()
                        .people())
                .extracting(ConnectedPerson::gone)
                .containsExactly(false);
        assertThat(remembering(known(ANN, "Fitter", "Acme"))
                        .connectedTo(newLink, "Fitter", "Acme", "2026-10-20")
                        .ties()
                        .people())
                .extracting(ConnectedPerson::gone)
                .containsExactly(true, false);
    }
}
