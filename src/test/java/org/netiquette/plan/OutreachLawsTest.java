package org.netiquette.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netiquette.network.Past.Proposed;

/** What holds in whatever order nights are run, however often, and whatever settings were changed in between. */
class OutreachLawsTest {

    private static final int LIVES = 25;
    private static final int NIGHTS = 25;

    @Test
    void passesNoLimitByWhatIsNew() {
        live((months, run, plan) -> {
            Limits limits = run.limits();
            List<Step> invited = with(plan, Action.INVITE);
            for (Step it : invited) {
                LocalDate on = it.sendOn().orElseThrow();
                assertThat(on).isEqualTo(run.today().plusDays(it.wave().orElseThrow() - 1L));
                assertThat(on).isBetween(run.today(), run.today().plusDays(limits.daysAhead()));
                assertThat(invited.stream().filter(other -> other.sendOn().equals(it.sendOn())))
                        .hasSizeLessThanOrEqualTo(limits.perDay());
                if (isNew(it, run)) {
                    for (int i = 0; i < 7; i++) {
                        LocalDate first = on.minusDays(i);
                        assertThat(people(
                                        months,
                                        run,
                                        plan,
                                        day -> !day.isBefore(first) && day.isBefore(first.plusDays(7))))
                                .hasSizeLessThanOrEqualTo(limits.perWeek());
                    }
                    assertThat(people(months, run, plan, day -> YearMonth.from(day)
                                    .equals(YearMonth.from(on))))
                            .hasSizeLessThanOrEqualTo(limits.notesPerMonth());
                }
            }
        });
    }

    @Test
    void asksForFewIntroductionsAndNobodyOften() {
        live((months, run, plan) -> {
            List<Step> asked = with(plan, Action.ASK_INTRODUCTION);
            assertThat(asked).hasSizeLessThanOrEqualTo(run.limits().introductionsPerWeek());
            if (asked.stream().anyMatch(it -> isNew(it, run))) {
                for (int i = 0; i < 7; i++) {
                    LocalDate first = run.today().minusDays(i);
                    assertThat(told(run, plan, "ASK_INTRODUCTION")
                                    .filter(it ->
                                            !it.on().isBefore(first) && it.on().isBefore(first.plusDays(7)))
                                    .map(Proposed::person)
                                    .distinct())
                            .hasSizeLessThanOrEqualTo(run.limits().introductionsPerWeek());
                }
            }
            List<Proposed> vias = told(run, plan, "ASKED").toList();
            for (Proposed one : vias) {
                assertThat(vias.stream()
                                .filter(other -> other.person().equals(one.person()))
                                .filter(other -> !other.on().isBefore(one.on())
                                        && other.on().isBefore(one.on().plusDays(30))))
                        .hasSize(1);
            }
        });
    }

    @Test
    void proposesNobodyTwiceAndNoNoteTwice() {
        live((months, run, plan) -> {
            List<Proposed> all = told(run, plan, "INVITE", "ASK_INTRODUCTION").toList();
            for (Proposed one : all) {
                assertThat(all.stream().filter(it -> SamePerson.perhaps(it.person(), one.person())))
                        .containsExactly(one);
            }
            assertThat(told(run, plan, "EMAIL").map(Proposed::person)).doesNotHaveDuplicates();
            assertThat(told(run, plan, "INVITE").map(Proposed::note)).doesNotHaveDuplicates();
            assertThat(with(plan, Action.INVITE)).extracting(Step::note).doesNotHaveDuplicates();
        });
    }

    @Test
    void tellsTheSameWhenANightIsRepeated() {
        live((months, run, plan) -> {
            List<Proposed> proposed = new ArrayList<>(run.proposed());
            proposed.removeIf(it -> it.on().equals(run.today()));
            proposed.addAll(plan.proposals());
            Plan again = new Months.Run(run.today(), run.limits(), run.considered(), proposed, run.sent()).plan();
            assertThat(again.steps()).containsExactlyElementsOf(plan.steps());
            assertThat(again).isEqualTo(plan);
        });
    }

    @Test
    void seesNoOrderInItsInput() {
        live((months, run, plan) -> {
            Random random = new Random(run.today().toEpochDay());
            List<Considered> considered = new ArrayList<>(run.considered());
            List<Proposed> proposed = new ArrayList<>(run.proposed());
            Collections.shuffle(considered, random);
            Collections.shuffle(proposed, random);
            assertThat(new Months.Run(run.today(), run.limits(), considered, proposed, run.sent()).plan())
                    .isEqualTo(plan);
        });
    }

    @Test
    void keepsTheNoteOfWhoeverWasToldAndNeverForgetsThem() {
        live((months, run, plan) -> {
            List<Proposed> before = run.proposed().stream()
                    .filter(it -> it.on().equals(run.today()))
                    .toList();
            assertThat(plan.proposals()).containsAll(before);
            Set<String> notes = new HashSet<>();
            run.proposed().forEach(it -> notes.add(it.note()));
            Stream.of(Action.INVITE, Action.ASK_INTRODUCTION)
                    .flatMap(it -> with(plan, it).stream())
                    .filter(it -> !isNew(it, run))
                    .forEach(it -> assertThat(notes).contains(it.note()));
        });
    }

    @Test
    void givesEverybodyOneStepInTheOrderOfTheReport() {
        live((months, run, plan) -> {
            assertThat(plan.steps()).extracting(Step::considered).containsExactlyInAnyOrderElementsOf(run.considered());
            assertThat(plan.steps()).extracting(Step::action).isSorted();
            assertThat(with(plan, Action.INVITE))
                    .extracting(it -> it.wave().orElseThrow())
                    .isSorted();
            assertThat(plan.steps()).extracting(Step::why).noneMatch(String::isBlank);
            assertThat(plan.steps().stream().filter(it -> !it.email().isEmpty()))
                    .allMatch(it -> it.action() == Action.SKIP && plan.budget().isPresent());
        });
    }

    private interface Law {
        void holds(Months months, Months.Run run, Plan plan);
    }

    private static void live(Law law) {
        for (long seed = 0; seed < LIVES; seed++) {
            Months months = new Months(seed);
            for (int i = 0; i < NIGHTS; i++) {
                Months.Run run = months.next();
                Plan plan = run.plan();
                law.holds(months, run, plan);
                months.keep(run, plan);
            }
        }
    }

    private static List<Step> with(Plan plan, Action action) {
        return plan.steps().stream().filter(it -> it.action() == action).toList();
    }

    private static boolean isNew(Step it, Months.Run run) {
        return run.proposed().stream().noneMatch(told -> told.note().equals(it.note()));
    }

    /** What the member was told on all nights, this one included. */
    private static Stream<Proposed> told(Months.Run run, Plan plan, String... actions) {
        return Stream.concat(run.proposed().stream(), plan.proposals().stream())
                .distinct()
                .filter(it -> List.of(actions).contains(it.action()));
    }

    /** Everybody told to be invited for the first time, forecast or really invited on such days, as who they truly are. */
    private static Set<Object> people(Months months, Months.Run run, Plan plan, Predicate<LocalDate> days) {
        Set<Object> people = new HashSet<>();
        run.proposed().stream()
                .filter(it -> it.action().equals("INVITE") && days.test(it.on()))
                .forEach(it -> people.add(it.person()));
        with(plan, Action.INVITE).stream()
                .filter(it -> isNew(it, run) && days.test(it.sendOn().orElseThrow()))
                .forEach(it -> people.add(Months.who(it.considered())));
        Map<Integer, LocalDate> sent = months.sentBy(run.today());
        sent.forEach((who, on) -> {
            if (days.test(on)) {
                people.add(months.who(who));
            }
        });
        return people;
    }
}
