package org.netiquette.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netiquette.network.Past.Proposed;
import org.netiquette.verdict.Verdict;

class IntroductionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private List<Proposed> told = List.of();

    @Test
    void asksAConnectionForOneIntroductionIn30Days() {
        List<Someone> all = List.of(
                Someone.named("Ann").through("Bob Lee").judged(Verdict.INTRODUCE),
                Someone.named("Cas").through("bob lee").judged(Verdict.INTRODUCE),
                Someone.named("Dan").through("Eve").judged(Verdict.INTRODUCE),
                Someone.named("Fay").judged(Verdict.INTRODUCE));
        Plan plan = plan(2, TODAY, all);
        assertThat(plan.steps())
                .extracting(IntroductionsTest::row)
                .containsExactly(
                        "ASK_INTRODUCTION 2026-03-10 Ann", "ASK_INTRODUCTION 2026-03-10 Dan", "SKIP Cas", "SKIP Fay");
        assertThat(plan.steps().get(0).note()).isEqualTo("Dear Bob Lee, do you know Ann?");
        assertThat(plan.steps().get(2).why())
                .isEqualTo("not yet: bob lee is asked for one introduction in 30 days at most. "
                        + "Otherwise INTRODUCE: the rules say so");
        assertThat(plan.steps().get(3).why())
                .isEqualTo("nobody is known who could introduce them. Otherwise INTRODUCE: the rules say so");

        told = plan.proposals();
        assertThat(plan(1, TODAY.plusDays(29), all.subList(1, 2)).steps().get(0).action())
                .isEqualTo(Action.SKIP);
        assertThat(plan(1, TODAY.plusDays(30), all.subList(1, 2)).steps().get(0).action())
                .isEqualTo(Action.ASK_INTRODUCTION);
    }

    @Test
    void saysHowManyIntroductionsComeBefore() {
        List<Someone> all = List.of(
                Someone.named("Ann").through("Bob").judged(Verdict.INTRODUCE),
                Someone.named("Cas").through("Dan").judged(Verdict.INTRODUCE));
        assertThat(plan(1, TODAY, all).steps().get(1).why())
                .isEqualTo("not yet: 1 before them, and at most 1 introductions a week. "
                        + "Otherwise INTRODUCE: the rules say so");
    }

    private Plan plan(int perWeek, LocalDate today, List<Someone> all) {
        List<Considered> considered = all.stream().map(Someone::considered).toList();
        Limits limits = new Limits(1, 9, 9, perWeek, 200, 14, 0);
        return new Outreach(limits, new FewWords(), today, ZoneId.of("UTC")).plan(considered, told, List.of());
    }

    private static String row(Step it) {
        String on = it.sendOn().map(day -> day + " ").orElse("");
        return it.action() + " " + on + it.considered().fact().who().name();
    }
}
