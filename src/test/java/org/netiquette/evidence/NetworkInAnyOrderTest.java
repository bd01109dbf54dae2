package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.network.Cluster;
import org.netiquette.network.Network;
import org.netiquette.network.Past;
import org.netiquette.network.Past.Known;
import org.netiquette.network.Person;

/** What holds of a network whatever the rows. */
class NetworkInAnyOrderTest {

    private static final List<String> NAMES = List.of("Ann Lee", "Bob Lee", "Cy Dee", "Dan Fox");
    private static final List<String> SLUGS = List.of("", "ann", "ann-2", "bob", "cy", "dan");
    private static final List<String> COMPANIES = List.of("", "Acme", "ACME Ltd", "Self-employed", "Dry Dock");
    private static final List<String> POSITIONS = List.of("", "Recruiter", "Founder & CEO", "Zookeeper");

    private static <T> T pick(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Person person(Random random) {
        String slug = pick(random, SLUGS);
        return Person.of(pick(random, NAMES), slug.isEmpty() ? "" : "https://www.linkedin.com/in/" + slug);
    }

    private static World world(Random random) {
        World world = new World()
                .wants(World.purpose(List.of("coaching"), List.of("recruiters", "founders"), List.of()))
                .workedAt("Acme", 2010, 2015)
                .worksAt("Dry Dock")
                .remembering(past(random));
        for (int i = 0; i < 14; i++) {
            add(world, random);
        }
        return world;
    }

    private static Past past(Random random) {
        List<Known> ties = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ties.add(new Known(
                    person(random),
                    LocalDate.of(2026, 10, 1),
                    pick(random, COMPANIES),
                    pick(random, POSITIONS),
                    random.nextInt(4) == 0));
        }
        return Past.none().withTies(LocalDate.of(2026, 10, 1), List.copyOf(ties));
    }

    private static void add(World world, Random random) {
        Person person = person(random);
        String day = "2026-0" + (1 + random.nextInt(9)) + "-11";
        switch (random.nextInt(8)) {
            case 0 -> world.wrote(person, day).memberWrote(person, "2026-10-01");
            case 1 -> world.message(person, false, "2026-11-01", "Could we meet on Friday?");
            case 2 -> world.endorsedBy(person, "2026-11-01");
            case 3 -> world.invitedBy(person);
            default -> world.connectedTo(person, pick(random, POSITIONS), pick(random, COMPANIES), day);
        }
    }

    private static Network shuffled(Network it, Random random) {
        return new Network(
                it.member(),
                it.purpose(),
                shuffled(it.connections(), random),
                shuffled(it.invitations(), random),
                shuffled(it.messages(), random),
                it.contacts(),
                it.people(),
                it.groupMembers(),
                it.targets(),
                it.recommendations(),
                shuffled(it.endorsements(), random),
                it.follows(),
                it.notes(),
                it.verdicts(),
                it.exportedOn());
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> other = new ArrayList<>(rows);
        Collections.shuffle(other, random);
        return other;
    }

    private static String text(AccountEvidence.Ties ties) {
        return ties.people().stream().map(NetworkInAnyOrderTest::text).toList() + "\n" + ties.clusters() + "\n"
                + ties.reach() + "\n" + ties.seen();
    }

    private static String text(ConnectedPerson it) {
        return it.who() + " " + it.words() + " " + it.grounds();
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            World world = world(random);

            assertThat(text(world.ties(shuffled(world.network(), random))))
                    .as("seed %d", seed)
                    .isEqualTo(text(world.ties()));
        }
    }

    @Test
    void numbersOfClustersFitTogether() {
        for (int seed = 0; seed < 60; seed++) {
            AccountEvidence.Ties ties = world(new Random(seed)).ties();
            int all = ties.reach().connections();

            assertThat(ties.people()).filteredOn(it -> !it.gone()).hasSize(all);
            assertThat(ties.clusters()).allSatisfy(it -> {
                assertThat(it.connections()).isLessThanOrEqualTo(all);
                assertThat(it.talkedTo()).isLessThanOrEqualTo(it.connections());
                assertThat(it.people()).hasSize(Math.min(5, it.connections()));
                assertThat(it.wanted() || it.connections() > 1).isTrue();
                assertThat(ties.people())
                        .filteredOn(person -> person.who().clusters().contains(it.text()))
                        .hasSize(it.connections());
            });
            assertThat(ties.clusters()).extracting(Cluster::text).doesNotHaveDuplicates();
        }
    }
}
