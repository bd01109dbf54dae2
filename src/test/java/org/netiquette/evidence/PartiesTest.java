package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.person;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netiquette.evidence.World.SheetRow;
import org.netiquette.fact.Need;
import org.netiquette.fact.Pair;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Person;

/** Who may be introduced to whom, from rows of files to pairs. */
class PartiesTest {

    private static final Person ANN = person("Ann Lee", "ann-lee");
    private static final Person BEN = person("Ben Roe", "ben-roe");

    private static World world() {
        return new World()
                .connectedTo(ANN, "Author", "Lee & Lee", "2020-01-01")
                .connectedTo(BEN, "Illustrator", "Roe Studio", "2020-01-01");
    }

    private static Pair only(World world) {
        List<Pair> pairs = world.ties().pairs();
        assertThat(pairs).hasSize(1);
        return pairs.get(0);
    }

    private static SheetRow row(Person person) {
        return new SheetRow(person);
    }

    @Test
    void meetByTheirPositions() {
        Pair pair = only(world());

        assertThat(pair.who().a().name()).isEqualTo("Ann Lee");
        assertThat(pair.who().b().name()).isEqualTo("Ben Roe");
        assertThat(pair.relationship()).isEqualTo(Relationship.STRANGER);
        assertThat(pair.who().need()).isEqualTo(new Need("illustrator", Need.Source.ROLE, "Illustrator"));
    }

    @Test
    void meetByWhatASheetSaysOfTheirProfile() {
        SheetRow ann = row(ANN);
        ann.headline = "Author | looking for an illustrator";

        assertThat(only(world().sheet(ann.build())).who().need())
                .isEqualTo(new Need("looking for an illustrator", Need.Source.PROFILE, "Illustrator"));
    }

    @Test
    void meetByWhatTheyWroteToTheMemberAlone() {
        World world = world().message(ANN, false, "2026-10-01", "I'm looking for an illustrator for my next book.");

        assertThat(only(world).who().need())
                .isEqualTo(new Need("looking for an illustrator", Need.Source.MESSAGE, "Illustrator"));
    }

    @Test
    void haveMetWhereBothAreInOneConversation() {
        assertThat(only(world()).together()).isFalse();
        assertThat(only(world().groupChat(ANN, BEN, "2026-09-01")).together()).isTrue();
    }

    @Test
    void leaveOutWhomTheMemberLeavesAlone() {
        SheetRow ben = row(BEN);
        ben.outcome = "never";

        assertThat(world().sheet(ben.build()).ties().pairs()).isEmpty();
    }
}
