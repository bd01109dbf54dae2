package org.netiquette.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.Candidate;
import org.netiquette.network.Contact;
import org.netiquette.network.Network;
import org.netiquette.network.Person;
import org.netiquette.network.SheetPerson;
import org.netiquette.network.Target;
import org.netiquette.network.Trust;

/** What holds of candidates whatever the rows, and how long many of them take. */
class CandidatesInAnyOrderTest {

    private static final List<String> NAMES = List.of("Ann Lee", "Bob Lee", "Cy Dee", "Dan Fox", "");
    private static final List<String> SLUGS = List.of("", "", "", "ann", "ann-2", "bob", "ACoAAA1", "me");
    private static final List<String> EMAILS =
            List.of("ann@a.example", "lee@a.example", "info@a.example", "x@b.example");

    private static <T> T pick(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Person person(Random random) {
        String slug = pick(random, SLUGS);
        return Person.of(pick(random, NAMES), slug.isEmpty() ? "" : "https://www.linkedin.com/in/" + slug);
    }

    private static Network world(Random random) {
        World world = new World().livesIn("Ghent, Belgium").memberOf("Welders").workedAt("Acme", 2010, 2015);
        for (int i = 0; i < 12; i++) {
            add(world, random);
        }
        return world.network();
    }

    private static void add(World world, Random random) {
        Person person = person(random);
        String day = "2026-0" + (1 + random.nextInt(9)) + "-11";
        switch (random.nextInt(9)) {
            case 0 ->
                world.target(new Target(
                        person,
                        "Fitter",
                        pick(random, List.of("", "Acme")),
                        "",
                        OptionalInt.empty(),
                        List.of("Cy Dee")));
            case 1 -> world.inGroup("Welders", person, "");
            case 2 -> world.invited(person, day);
            case 3 -> world.invitedBy(person);
            case 4 -> world.connectedTo(person, pick(random, EMAILS));
            case 5 -> world.wrote(person, day).memberWrote(person, day);
            case 6 -> world.sheet(sheet(random, person));
            default ->
                world.contact(new Contact(
                        person,
                        List.of(pick(random, EMAILS)),
                        pick(random, List.of(List.of(), List.of("09 224 71 20"), List.of("+32 9 224 71 20"))),
                        List.of(),
                        pick(random, List.of("", "Acme NV")),
                        "Fitter",
                        "Google"));
        }
    }

    private static SheetPerson sheet(Random random, Person person) {
        World.SheetRow row = new World.SheetRow(person);
        row.trust = pick(random, List.of(Trust.UNMARKED, Trust.WELL));
        row.outcome = pick(random, List.of("", "", "said no", "withdrawn", "never"));
        return row.build();
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Network shuffled(Network it, Random random) {
        return new Network(
                it.member(),
                it.purpose(),
                shuffled(it.connections(), random),
                shuffled(it.invitations(), random),
                shuffled(it.messages(), random),
                shuffled(it.contacts(), random),
                shuffled(it.people(), random),
                shuffled(it.groupMembers(), random),
                shuffled(it.targets(), random),
                it.recommendations(),
                it.endorsements(),
                it.follows(),
                it.notes(),
                it.verdicts(),
                it.exportedOn());
    }

    /** Everything but what rules have proposed, of which there is nothing yet. */
    private static List<String> texts(List<Candidate> candidates) {
        return candidates.stream()
                .map(it -> it.who() + " " + it.grounds() + " " + it.words())
                .toList();
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            Network network = world(random);

            assertThat(texts(new World().candidates(shuffled(network, random))))
                    .as("%s", network)
                    .isEqualTo(texts(new World().candidates(network)));
        }
    }

    @Test
    void noLinkStandsTwice() {
        Random random = new Random(12);
        for (int i = 0; i < 200; i++) {
            assertThat(new World().candidates(world(random)))
                    .extracting(it -> it.who().profileUrl())
                    .filteredOn(it -> !it.isEmpty())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void ofOneNameThatNoLinkTellsApartOnlyOneIsNoNamesake() {
        Random random = new Random(13);
        for (int i = 0; i < 200; i++) {
            assertThat(new World().candidates(world(random)))
                    .filteredOn(
                            it -> !it.who().name().isEmpty() && it.who().key().isEmpty() && !it.namesake())
                    .extracting(it -> it.who().name().toLowerCase(Locale.ROOT))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void thirtyThousandContactsTakeSeconds() {
        World world = new World().livesIn("Ghent, Belgium").workedAt("Works 7", 2010, 2015);
        IntStream.range(0, 30_000).forEach(it -> world.contact(contact(it)));
        IntStream.range(0, 5_000)
                .forEach(it -> world.connectedTo(
                        World.person("Given" + it + " Family" + it, "p" + it), "person" + it + "@mail.example"));
        Network network = world.network();
        new World().candidates(new World().network());

        List<Candidate> candidates = inSeconds(10, () -> new World().candidates(network));

        assertThat(candidates).hasSize(20_000);
        assertThat(candidates).filteredOn(Candidate::connected).hasSize(5_000);
    }

    /** Holds the work to so many seconds of its own: what else the machine does meanwhile does not count. */
    private static <T> T inSeconds(int most, Supplier<T> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        T done = work.get();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
                .as("seconds")
                .isLessThan(Duration.ofSeconds(most));
        return done;
    }

    /** Every third is in the book a second time, under the same number written otherwise. */
    private static Contact contact(int number) {
        int who = number < 20_000 ? number : number - 20_000;
        String phone = String.format(Locale.ROOT, number < 20_000 ? "+3247%07d" : "047%07d", who);
        return new Contact(
                World.person("Given" + who + " Family" + who),
                number < 20_000 ? List.of("person" + who + "@mail.example") : List.of(),
                List.of(phone),
                List.of(),
                "Works " + who % 100,
                "Fitter",
                "Google");
    }

    @Test
    void oneNameBorneByManyTakesNoLonger() {
        World world = new World();
        IntStream.range(0, 5_000)
                .forEach(it -> world.contact(new Contact(
                        World.person("Ann Lee"),
                        List.of("ann" + it + "@mail.example"),
                        List.of(),
                        List.of(),
                        "",
                        "",
                        "Google")));

        List<Candidate> candidates = inSeconds(10, world::candidates);

        assertThat(candidates).filteredOn(it -> !it.namesake()).hasSize(1);
    }
}
