package org.netiquette.plan.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.Pair;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.network.PersonName;
import org.netiquette.network.ProfileKey;

class IntroductionsTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final PairLimits LIMITS = new PairLimits(3, 30, 14);
    private static final PairWords WORDS = new PairWords() {
        @Override
        public String toFirst(Pair pair) {
            return "to " + pair.who().a().name();
        }

        @Override
        public String toSecond(Pair pair) {
            return pair.who().b().name().equals("Nobody Real")
                    ? ""
                    : "to " + pair.who().b().name();
        }
    };

    private static PairPlan plan(LocalDate on, List<Past.Introduced> told, Two... pairs) {
        return plan(on, told, List.of(), Stream.of(pairs).toList());
    }

    private static PairPlan plan(
            LocalDate on, List<Past.Introduced> told, List<Past.FollowedUp> followedUp, List<Two> pairs) {
        return new Introductions(LIMITS, WORDS, on)
                .plan(pairs.stream().map(Two::judged).toList(), told, followedUp);
    }

    private static Person person(String name) {
        boolean linked = !name.endsWith("*");
        return new Person(
                new PersonName(name.replace("*", "")),
                linked ? ProfileKey.ofSlug(name.replace(' ', '-')) : Optional.empty());
    }

    private static Past.Introduced told(String one, String other, LocalDate on) {
        return new Past.Introduced(person(one), person(other), on);
    }

    private static List<String> names(PairPlan plan) {
        return plan.pairings().stream()
                .map(it ->
                        it.fact().who().a().name() + " + " + it.fact().who().b().name())
                .toList();
    }

    @Test
    void tellsTheBestFirstAndFewAWeek() {
        PairPlan plan = plan(
                MONDAY,
                List.of(),
                Two.of("Ada", "Bo"),
                Two.of("Cy", "Di").byRole(),
                Two.of("Ed", "Flo").both(),
                Two.of("Gus", "Hal").known(Relationship.TRUSTED),
                Two.of("Ida", "Jo").skipped());

        assertThat(names(plan)).containsExactly("Ed + Flo", "Gus + Hal", "Ada + Bo");
        assertThat(plan.told())
                .containsExactlyInAnyOrder(
                        told("Ed", "Flo", MONDAY), told("Gus", "Hal", MONDAY), told("Ada", "Bo", MONDAY));
        assertThat(plan.pairings().get(0).why()).isEqualTo("one said so: their profile says so");
        assertThat(plan.pairings().get(0).messageA()).isEqualTo("to Ed");
        assertThat(plan.pairings().get(0).messageB()).isEqualTo("to Flo");
    }

    @Test
    void tellsNobodyOfTwoMeetingsWithinSomeDays() {
        List<Two> pairs = List.of(Two.of("Ada", "Bo").both(), Two.of("Bo", "Cy"));

        assertThat(names(plan(MONDAY, List.of(), List.of(), pairs))).containsExactly("Ada + Bo");
        assertThat(names(plan(MONDAY.plusDays(29), List.of(told("Ada", "Bo", MONDAY)), List.of(), pairs)))
                .isEmpty();
        assertThat(names(plan(MONDAY.plusDays(30), List.of(told("Ada", "Bo", MONDAY)), List.of(), pairs)))
                .containsExactly("Bo + Cy");
    }

    @Test
    void goesOnForSomeDaysAndThenRestsForGood() {
        List<Past.Introduced> told = List.of(told("Bo", "Ada", MONDAY));
        Two pair = Two.of("Ada", "Bo");

        assertThat(plan(MONDAY.plusDays(14), told, pair).pairings())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.on()).isEqualTo(MONDAY);
                    assertThat(it.why()).isEqualTo("one said so: their profile says so. First proposed on 2026-11-23");
                });
        assertThat(plan(MONDAY.plusDays(14), told, pair).told()).isEmpty();
        assertThat(plan(MONDAY.plusDays(15), told, pair).pairings()).isEmpty();
        assertThat(plan(MONDAY.plusDays(1_000), told, pair).pairings()).isEmpty();
        assertThat(plan(MONDAY.plusDays(1), told, pair.skipped()).pairings()).isEmpty();
    }

    @Test
    void takesWhoMayBeTheSameForTheSame() {
        List<Past.Introduced> told = List.of(told("Ada*", "Bo", MONDAY));

        assertThat(names(plan(MONDAY.plusDays(100), told, Two.of("Ada", "Bo"), Two.of("Ada", "Cy"))))
                .containsExactly("Ada + Cy");
    }

    @Test
    void tellsOneOfTwoPairsThatMayBeTheOneThatWasTold() {
        List<Past.Introduced> told = List.of(told("Ada", "Bo", MONDAY));

        assertThat(plan(MONDAY.plusDays(1), told, Two.of("Ada*", "Bo").both(), Two.of("Ada", "Bo"))
                        .pairings())
                .singleElement()
                .satisfies(it -> assertThat(it.fact().who().a().profileUrl()).isNotEmpty());
    }

    @Test
    void tellsNobodyOfWhomALookIsDue() {
        Past.FollowedUp look = new Past.FollowedUp(person("Bo"), MONDAY.minusDays(300), "LOOK", MONDAY.minusDays(299));
        Past.FollowedUp call = new Past.FollowedUp(person("Cy"), MONDAY.minusDays(3), "CALL", MONDAY);
        List<Two> pairs = List.of(Two.of("Ada", "Bo"), Two.of("Cy", "Di"));

        assertThat(names(plan(MONDAY, List.of(), List.of(look, call), pairs))).containsExactly("Cy + Di");
        assertThat(names(plan(MONDAY.plusDays(65), List.of(), List.of(look, call), pairs)))
                .containsExactly("Ada + Bo", "Cy + Di");
    }

    @Test
    void leavesOutWhomNothingCanBeWrittenTo() {
        assertThat(names(plan(MONDAY, List.of(), Two.of("Ada", "Nobody Real"), Two.of("Cy", "Di"))))
                .containsExactly("Cy + Di");
    }

    @Test
    void refusesALimitBelowNothing() {
        assertThatThrownBy(() -> new PairLimits(3, -1, 14))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("daysPerPerson is -1, and must be 0 or more.");
    }

    /** Nights in any order, each repeated: no limit is passed, no pair comes twice, and a repeat tells the same. */
    @Test
    void holdsItsLimitsOverMonths() {
        Random random = new Random(11);
        List<Two> all = IntStream.range(0, 400)
                .mapToObj(it -> Two.of("P" + random.nextInt(60), "Q" + random.nextInt(60)))
                .distinct()
                .toList();
        List<LocalDate> dates = new ArrayList<>(
                IntStream.range(0, 120).mapToObj(MONDAY::plusDays).toList());
        Collections.shuffle(dates.subList(40, 80), random);
        List<Past.Introduced> told = new ArrayList<>();
        for (LocalDate date : dates) {
            List<Two> some = new ArrayList<>(all);
            Collections.shuffle(some, random);
            PairPlan first = plan(date, told, List.of(), some.subList(0, 250));
            told.removeIf(it -> it.on().equals(date));
            told.addAll(first.told());
            List<Two> shuffled = new ArrayList<>(some.subList(0, 250));
            Collections.shuffle(shuffled, random);
            PairPlan again = plan(date, told, List.of(), shuffled);
            assertThat(names(again)).isEqualTo(names(first));
            assertThat(again.told()).isEqualTo(first.told());
        }
        assertThat(told).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        told.forEach(it -> {
            assertThat(told.stream().filter(other -> isWithin(it, other, 0, 6))).hasSizeLessThanOrEqualTo(3);
            assertThat(told.stream().filter(other -> isWithin(it, other, -29, 29) && sharesSomebody(it, other)))
                    .containsExactly(it);
            assertThat(told.stream().filter(other -> sharesBoth(it, other))).containsExactly(it);
        });
    }

    private static boolean isWithin(Past.Introduced it, Past.Introduced other, int from, int to) {
        return !other.on().isBefore(it.on().plusDays(from))
                && !other.on().isAfter(it.on().plusDays(to));
    }

    private static boolean sharesSomebody(Past.Introduced it, Past.Introduced other) {
        return it.one().equals(other.one()) || it.other().equals(other.other());
    }

    private static boolean sharesBoth(Past.Introduced it, Past.Introduced other) {
        return it.one().equals(other.one()) && it.other().equals(other.other());
    }
}
