package org.netiquette.evidence.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netiquette.network.Person;

/** What holds of joining whatever the rows. */
class JoiningTest {

    private static final int WORLDS = 2_000;

    private static Mention<Integer> row(int number, String name, String slug, String employer, String... marks) {
        Person person = Person.of(name, slug.isEmpty() ? "" : "https://www.linkedin.com/in/" + slug);
        return new Mention<>(number, person, Set.of(marks), employer);
    }

    private static Set<Set<Integer>> people(List<Mention<Integer>> rows) {
        return Joining.people(rows).stream()
                .map(it -> it.stream().map(Mention::row).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    /** Few names, links, marks and employers, so that rows meet in every way. */
    private static List<Mention<Integer>> world(Random random) {
        return IntStream.range(0, 2 + random.nextInt(12))
                .mapToObj(it -> row(
                        it,
                        pick(random, "", "Ann Lee", "Bob Lee", "Cy Dee"),
                        pick(random, "", "", "", "ann", "ann-2", "ACoAAA1", "cy"),
                        pick(random, "", "", "acme", "acme ghent", "ghent"),
                        Stream.of("e1", "e2", "p1", "p2")
                                .filter(mark -> random.nextInt(4) == 0)
                                .toArray(String[]::new)))
                .toList();
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        Random random = new Random(5);
        for (int i = 0; i < WORLDS; i++) {
            List<Mention<Integer>> rows = world(random);
            List<Mention<Integer>> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);

            assertThat(people(shuffled)).as("%s", rows).isEqualTo(people(rows));
        }
    }

    @Test
    void everyRowIsOfOnePerson() {
        Random random = new Random(6);
        for (int i = 0; i < WORLDS; i++) {
            List<Mention<Integer>> rows = world(random);

            assertThat(Joining.people(rows).stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(rows);
        }
    }

    @Test
    void rowsOfOnePersonByThemselvesAreOnePersonStill() {
        Random random = new Random(7);
        for (int i = 0; i < WORLDS; i++) {
            for (List<Mention<Integer>> person : Joining.people(world(random))) {
                assertThat(Joining.people(person)).as("%s", person).containsExactly(person);
            }
        }
    }

    @Test
    void repeatedRowsAddNobody() {
        Random random = new Random(8);
        for (int i = 0; i < WORLDS; i++) {
            List<Mention<Integer>> rows = world(random).stream()
                    .filter(it -> it.person().key().isPresent() || !it.marks().isEmpty())
                    .toList();
            List<Mention<Integer>> twice =
                    Stream.concat(rows.stream(), rows.stream()).toList();

            assertThat(people(twice).size())
                    .as("%s", rows)
                    .isLessThanOrEqualTo(people(rows).size());
        }
    }

    @Test
    void linksOfOneKindAreNeverJoined() {
        Random random = new Random(9);
        for (int i = 0; i < WORLDS; i++) {
            for (List<Mention<Integer>> person : Joining.people(world(random))) {
                List<?> kinds = person.stream()
                        .flatMap(it -> it.person().key().stream())
                        .distinct()
                        .map(it -> it.kind())
                        .toList();
                assertThat(kinds).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void twoNamesAreJoinedByNothingButALink() {
        Random random = new Random(10);
        for (int i = 0; i < WORLDS; i++) {
            List<Mention<Integer>> rows = world(random).stream()
                    .filter(it -> it.person().key().isEmpty())
                    .toList();
            for (List<Mention<Integer>> person : Joining.people(rows)) {
                assertThat(names(person)).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    private static Set<String> names(List<Mention<Integer>> person) {
        Set<String> names = new HashSet<>();
        person.stream()
                .map(it -> it.person().name().key())
                .filter(it -> !it.isEmpty())
                .forEach(names::add);
        return names;
    }

    @Test
    void theNameAloneJoinsNobody() {
        assertThat(people(List.of(row(1, "Ann Lee", "", "", "e1"), row(2, "Ann Lee", "", "acme", "e2"))))
                .containsExactlyInAnyOrder(Set.of(1), Set.of(2));
    }

    @Test
    void aRowWithoutANameGoesWhereOneNameIs() {
        Mention<Integer> ann = row(1, "Ann Lee", "", "", "p1");
        Mention<Integer> nobody = row(2, "", "", "", "p1", "e1");
        Mention<Integer> bob = row(3, "Bob Lee", "", "", "p1");

        assertThat(people(List.of(ann, nobody))).containsExactly(Set.of(1, 2));
        assertThat(people(List.of(ann, nobody, bob))).containsExactlyInAnyOrder(Set.of(1), Set.of(2), Set.of(3));
    }

    @Test
    void aRowWithoutALinkGoesWhereOneLinkIs() {
        Mention<Integer> senior = row(1, "Al Roe", "al", "", "p1");
        Mention<Integer> junior = row(2, "Al Roe", "al-2", "", "p1");
        Mention<Integer> either = row(3, "Al Roe", "", "", "p1");
        Mention<Integer> seniors = row(4, "Al Roe", "al", "", "e1");
        Mention<Integer> byMail = row(5, "Al Roe", "", "", "e1");

        assertThat(people(List.of(senior, either))).containsExactly(Set.of(1, 3));
        assertThat(people(List.of(senior, junior, either, seniors, byMail)))
                .containsExactlyInAnyOrder(Set.of(1, 4, 5), Set.of(2), Set.of(3));
    }

    @Test
    void employersAreOneWhereOneContainsTheOther() {
        Function<String, Mention<Integer>> at = it -> row(it.hashCode(), "Ann Lee", "", it);

        assertThat(Joining.people(List.of(at.apply("acme"), at.apply("acme ghent"), at.apply("acmex"))))
                .hasSize(2);
        assertThat(Joining.people(List.of(at.apply("acme ghent"), at.apply("ghent motors"))))
                .hasSize(2);
    }

    @Test
    void timeHardlyGrowsFasterThanTheRows() {
        List<Mention<Integer>> rows = IntStream.range(0, 60_000)
                .mapToObj(it -> row(it, "Ann Lee", "", "works no " + it, "e" + it / 2, "p" + (it + 1) / 2))
                .toList();

        assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(Joining.people(rows)).hasSize(1));
    }
}
