package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netiquette.evidence.World.person;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;
import org.netiquette.network.Person;

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
                        Map.entry("headline", "Senior Software Engineer"),
                        Map.entry("title", "the table of titles calls it Software Engineer"),
                        Map.entry("company", "ACME")));
    }
}
