package org.netiquette.evidence.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netiquette.network.Member;
import org.netiquette.network.Person;
import org.netiquette.network.Purpose;
import org.netiquette.network.Purpose.Search;
import org.netiquette.network.Purpose.Voice;
import org.netiquette.network.Stay;

/** To which clusters somebody belongs. */
class MembershipsTest {

    private static final List<String> NONE = List.of();

    @TempDir
    private Path folder;

    private Memberships memberships =
            new Memberships(member(), purpose(), new Titles(), new Companies(), new ClusterTable());

    @BeforeEach
    void readTheTables() throws IOException {
        memberships = new Memberships(
                member(),
                purpose(),
                Table.titles(folder, "Recruiter,Sourcer,people", "Welder,Schweißer,trades"),
                Table.companies(
                        folder,
                        "-,Self-employed,",
                        "Harbour Works,HWK,Shipbuilding",
                        "Boat Yard,,Shipbuilding",
                        "Toolmakers,,Tools"),
                Table.clusters(
                        folder, "role,founders,title,founder; Gründer", "town,Antwerp,location,Antwerpen; Anvers"));
    }

    private static Stay stay(String name, boolean goesOn) {
        Optional<YearMonth> end = goesOn ? Optional.empty() : Optional.of(YearMonth.of(2015, 1));
        return new Stay(name, "", Optional.of(YearMonth.of(2010, 1)), end);
    }

    private static Member member() {
        return new Member(
                Person.of("Me Myself", ""),
                "",
                "Tools",
                "Ghent, Flanders, Belgium",
                "en",
                false,
                List.of(stay("Toolmakers", true), stay("HWK", false), stay("Bakery", false)),
                List.of(stay("Ghent University", false)),
                List.of(),
                List.of("Welders of Ghent"),
                Set.of(),
                List.of());
    }

    private static Purpose purpose() {
        return new Purpose(
                "",
                "",
                "",
                "",
                "",
                NONE,
                List.of("recruiters", "founders", "friendly people"),
                NONE,
                List.of("Bruges"),
                NONE,
                NONE,
                List.of("Acme"),
                List.of("Women in Tech"),
                NONE,
                List.of("Bo Roe"),
                new Voice("", ""),
                new Search(NONE, List.of("Bruges"), List.of("Toolmakers Inc"), OptionalInt.empty()));
    }

    private static Traits traits(String position, String company, String location, String industry) {
        return new Traits(position, position, "", "", company, location, industry, NONE, NONE, NONE, false);
    }

    private List<String> of(Traits traits) {
        return memberships.of(traits).stream().map(ClusterName::text).toList();
    }

    @Test
    void wantsWhatThePurposeNames() {
        assertThat(memberships.wanted().stream().map(ClusterName::text))
                .containsExactly(
                        "town: Bruges",
                        "employer: Acme",
                        "employer: Toolmakers",
                        "community: Women in Tech",
                        "influencer: people you follow",
                        "title: Recruiter",
                        "role: founders");
    }

    @Test
    void knowsEmployersOfNowAndWorkOfBefore() {
        assertThat(of(traits("", "ACME GmbH", "", ""))).containsExactly("employer: Acme");
        assertThat(of(traits("", "Toolmakers", "", ""))).containsExactly("employer: Toolmakers");
        assertThat(of(traits("", "Harbour Works Ltd", "", ""))).containsExactly("past industry: Shipbuilding");
        assertThat(of(traits("", "Boat Yard", "", "Shipbuilding")))
                .containsExactly("past industry: Shipbuilding", "industry: Shipbuilding");
        assertThat(of(traits("", "Bakery", "", ""))).containsExactly("past industry: Bakery");
        assertThat(of(traits("", "Self-employed", "", ""))).isEmpty();
    }

    @Test
    void knowsTownsByTheNameThatTheMemberHasForThem() {
        assertThat(of(traits("", "", "Greater Bruges Area", ""))).containsExactly("town: Bruges");
        assertThat(of(traits("", "", "Ghent", ""))).containsExactly("town: Ghent");
        assertThat(of(traits("", "", "Lille, France", ""))).containsExactly("town: Lille");
        assertThat(of(traits("", "", "LILLE", ""))).containsExactly("town: Lille");
    }

    @Test
    void theTableComesBeforeWhatIsBuiltIn() {
        assertThat(of(traits("Gründerin? Gründer!", "", "Antwerpen, Belgium", "")))
                .containsExactly("role: founders", "town: Antwerp");
    }

    @Test
    void nothingIsKnownOfMostPeople() {
        assertThat(of(traits("", "", "", ""))).isEmpty();
        assertThat(of(traits("Zookeeper", "Zoo", "", ""))).isEmpty();
    }

    @Test
    void knowsSchoolsGroupsCommunitiesAndTitles() {
        assertThat(of(new Traits(
                        "Welder",
                        "Welder",
                        "Welder",
                        "trades",
                        "",
                        "",
                        "",
                        List.of("Universiteit Gent", "Ghent University (UGent)"),
                        List.of("women in tech", "Choir"),
                        List.of("Welders of Ghent"),
                        true)))
                .containsExactly(
                        "community: Women in Tech",
                        "influencer: people you follow",
                        "community: Choir",
                        "alumni: Ghent University",
                        "group: Welders of Ghent",
                        "title: Welder",
                        "field: trades");
    }

    @Test
    void saysWhatIsWrongWithARowOfTheTable() throws IOException {
        assertThat(Table.problems(
                        folder,
                        Table.with(
                                "kind,name,where,says",
                                "role,,title,founder",
                                "role,founders,titel,founder",
                                "role,founders,title,",
                                "role,founders,title,founder; …"),
                        new ClusterTable()::add))
                .isEqualTo("""
                        table.csv:2: the kind and the name of a cluster must not be empty
                        table.csv:3: «titel» is no place to look at, but must be one of: title, headline, field, company, location, industry, school, community, group
                        Maybe title is meant.
                        table.csv:4: «» must be words by which a cluster is known
                        table.csv:5: «…» must be words by which a cluster is known""");
    }
}
