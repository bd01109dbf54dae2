package org.netiquette.input.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.netiquette.input.format.Outcome;
import org.netiquette.input.format.SampleSheets;
import org.netiquette.network.GroupMember;
import org.netiquette.network.Person;
import org.netiquette.network.Target;
import org.netiquette.sheet.Header;

class GroupAndTargetFormatTest {

    private static final String MIRA = "https://www.linkedin.com/in/mira-oduya";

    private final GroupFormat groups = new GroupFormat();
    private final TargetFormat targets = new TargetFormat();

    @Test
    void readsWhatGroupMembersSaid() throws IOException {
        assertThat(SampleSheets.read("/people/groups.csv", List.of(groups)))
                .containsExactly(
                        Outcome.used(new GroupMember(
                                "Java Champions", Person.of("Mira Oduya", MIRA), "explained records to beginners")),
                        Outcome.used(
                                new GroupMember("Java Champions", Person.of("Bo Lind", ""), "something worthwhile")),
                        Outcome.used(new GroupMember("Java Champions", Person.of("Ada Moreau", ""), "")),
                        Outcome.rejected("group is empty: it must say in which group they are"),
                        Outcome.rejected("The row has no name and no profile_url: one of them must say who it is"),
                        Outcome.skipped("blank"));
    }

    @Test
    void knowsGroupSheetsByTheirColumns() {
        assertThat(groups.recognises("members.csv", Header.of(List.of("Group", "Name", "Spoke"))))
                .isTrue();
        assertThat(groups.recognises("groups 2.csv", Header.of(List.of("Group", "Name"))))
                .isTrue();
        assertThat(groups.recognises("members.csv", Header.of(List.of("Group", "Name"))))
                .isFalse();
        assertThat(groups.recognises("groups.csv", Header.of(List.of("Group", "Spoke"))))
                .isFalse();
    }

    @Test
    void readsTargets() throws IOException {
        assertThat(SampleSheets.read("/people/targets-autumn.csv", List.of(targets)))
                .containsExactly(Outcome.used(new Target(
                        Person.of("Ines Falk", "https://www.linkedin.com/in/ines-falk"),
                        "Lens maker",
                        "Falk Optics",
                        "Jena",
                        OptionalInt.empty(),
                        List.of("Mira Oduya", "Bo Lind"))));
    }

    @Test
    void knowsTargetsByTheFileNameAlone() {
        Header header = Header.of(List.of("First Name", "Last Name", "Person Linkedin Url"));

        assertThat(targets.recognises("targets apollo.csv", header)).isTrue();
        assertThat(targets.recognises("apollo.csv", header)).isFalse();
        assertThat(targets.recognises("targets.csv", Header.of(List.of("Town"))))
                .isFalse();
    }
}
