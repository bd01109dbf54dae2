package org.netiquette.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.netiquette.plan.Someone.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netiquette.network.Past.Proposed;
import org.netiquette.network.Person;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

class OutreachTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Limits FREE = new Limits(2, 10, 5, 1, 200, 14, 2);

    private List<Proposed> told = List.of();
    private List<Instant> sent = List.of();

    @Test
    void givesALittleToEachDayAndSaysHowManyComeBefore() {
        Plan plan = plan(FREE, people("Ann", "Ben", "Cas", "Dan", "Eva", "Flo", "Gus"));
        assertThat(plan.steps())
                .extracting(OutreachTest::row)
                .containsExactly(
                        "INVITE 1 2026-03-10 Ann",
                        "INVITE 1 2026-03-10 Ben",
                        "INVITE 2 2026-03-11 Cas",
                        "INVITE 2 2026-03-11 Dan",
                        "INVITE 3 2026-03-12 Eva",
                        "SKIP Flo",
                        "SKIP Gus");
        assertThat(plan.steps().get(6).why())
                .isEqualTo("not yet: 6 before them, and at most 2 a day, 10 a week, 5 personal notes a month. "
                        + "Otherwise INVITE: you know them");
        assertThat(plan.proposals())
                .containsExactly(
                        proposed("Ann", TODAY, "Dear Ann, reason 1"), proposed("Ben", TODAY, "Dear Ben, reason 1"));
    }

    @Test
    void saysTheReasonThenTheFactsThenWhatWasOutvoted() {
        Someone ann = Someone.named("Ann")
                .restingOn(Map.of("relationship", "two recommendations", "benefit", "recruiter", "company", "Acme"))
                .judged(
                        proposal(Verdict.SKIP, Force.MAY, "little is shared"),
                        proposal(Verdict.INVITE, Force.MUST, "you trust them"));
        assertThat(plan(FREE, List.of(ann)).steps().get(0).why())
                .isEqualTo("you trust them: two recommendations; recruiter. Outvoted: SKIP (may), little is shared");
    }

    @Test
    void keepsTheNoteOfWhoeverMovesOnAndGivesThemTodaysPlace() {
        told = List.of(
                proposed("Zoe", TODAY.minusDays(14), "Zoe, as I said"), proposed("Yan", TODAY.minusDays(15), "Yan"));
        Plan plan = plan(new Limits(1, 9, 9, 1, 200, 14, 1), people("Ann", "Yan", "Zoe"));
        assertThat(plan.steps())
                .extracting(OutreachTest::row)
                .containsExactly("INVITE 1 2026-03-10 Zoe", "INVITE 2 2026-03-11 Ann", "SKIP Yan");
        assertThat(plan.steps().get(0).note()).isEqualTo("Zoe, as I said");
        assertThat(plan.steps().get(0).why()).isEqualTo("you know them. First proposed on 2026-02-24");
        assertThat(plan.steps().get(2).why())
                .isEqualTo("proposed on 2026-02-23 and not done since, so they rest. Otherwise INVITE: you know them");
        assertThat(plan.proposals()).containsExactly(told.get(0));
    }

    @Test
    void leavesWhomALaterNightHasProposed() {
        told = List.of(proposed("Ann", TODAY.plusDays(1), "Ann"));
        Plan plan = plan(new Limits(9, 2, 9, 1, 200, 14, 0), people("Ann", "Ben", "Cas"));
        assertThat(plan.steps())
                .extracting(OutreachTest::row)
                .containsExactly("INVITE 1 2026-03-10 Ben", "SKIP Ann", "SKIP Cas");
        assertThat(plan.steps().get(1).why())
                .isEqualTo("already proposed for 2026-03-11. Otherwise INVITE: you know them");
    }

    @Test
    void countsDaysAndMonthsAsTheMemberLivesThem() {
        sent = List.of(Instant.parse("2026-02-28T23:30:00Z"), Instant.parse("2026-03-31T22:30:00Z"));
        assertThat(plan(new Limits(9, 9, 2, 1, 200, 14, 0), people("Ann", "Ben"))
                        .steps())
                .extracting(OutreachTest::row)
                .containsExactly("INVITE 1 2026-03-10 Ann", "SKIP Ben");
    }

    @Test
    void countsAnInvitationThatIsKnownToBeAboutAProposalOnce() {
        Instant at = Instant.parse("2026-03-09T10:00:00Z");
        told = List.of(proposed("Zoe", TODAY.minusDays(2), "Zoe"));
        sent = List.of(at);
        Someone zoe = Someone.named("Zoe").judged(Verdict.SKIP);
        Limits two = new Limits(9, 2, 9, 1, 200, 14, 0);
        assertThat(plan(two, List.of(Someone.named("Ann"), zoe.invited(at)))
                        .steps()
                        .get(0)
                        .action())
                .isEqualTo(Action.INVITE);
        assertThat(plan(two, List.of(Someone.named("Ann"), zoe)).steps().get(0).action())
                .isEqualTo(Action.SKIP);
    }

    @Test
    void countsTwoWhereTheNameAloneSaysThatItIsOne() {
        told = List.of(proposed("Zoe", TODAY.minusDays(2), "Zoe"));
        Someone zoe = Someone.named("Zoe")
                .at("https://www.linkedin.com/in/zoe")
                .invited(Instant.parse("2026-03-09T10:00:00Z"));
        assertThat(plan(new Limits(9, 2, 9, 1, 200, 14, 0), List.of(Someone.named("Ann"), zoe))
                        .steps())
                .extracting(OutreachTest::row)
                .containsExactly("INVITE 1 2026-03-10 Zoe", "SKIP Ann");
    }

    @Test
    void givesNoPlaceToWhoeverHasNoNote() {
        Plan plan = plan(new Limits(1, 9, 9, 1, 200, 14, 0), people("Mute", "Zoe"));
        assertThat(plan.steps()).extracting(OutreachTest::row).containsExactly("INVITE 1 2026-03-10 Zoe", "SKIP Mute");
        assertThat(plan.steps().get(1).why())
                .isEqualTo("no note of their own can be written that fits 200 characters and repeats no other. "
                        + "Otherwise INVITE: you know them");
    }

    @Test
    void writesAnEmailFirstWhereNotesAreUsedUp() {
        Limits limits = new Limits(2, 9, 1, 1, 200, 14, 3);
        List<Someone> all = List.of(
                Someone.named("Ann"),
                Someone.named("Ben").mail("ben@example.org"),
                Someone.named("Cas"),
                Someone.named("Dan").mail("dan@example.org"),
                Someone.named("Eva").mail("eva@example.org"));
        Plan plan = plan(limits, all);
        assertThat(plan.steps()).extracting(Step::email).containsExactly("", "Hello Ben", "", "Hello Dan", "");
        assertThat(plan.budget())
                .hasValue(
                        "On a free account: 1 personal note a month; 4 people wait; 3 of them have an e-mail address, "
                                + "and an e-mail to 2 of them is drafted.");

        told = plan.proposals();
        assertThat(told).extracting(Proposed::action).containsExactly("EMAIL", "EMAIL", "INVITE");
        assertThat(new Outreach(limits, new FewWords(), TODAY.plusDays(1), BRUSSELS)
                        .plan(considered(all), told, sent)
                        .steps())
                .extracting(Step::email)
                .containsExactly("", "", "", "", "Hello Eva");
    }

    @Test
    void staysSilentWhereTheDaysAreFullAndNotesAreLeft() {
        Plan plan = plan(
                new Limits(1, 9, 9, 1, 200, 14, 0),
                List.of(Someone.named("Ann"), Someone.named("Ben").mail("b@b.org")));
        assertThat(plan.budget()).isEmpty();
        assertThat(plan.steps().get(1).email()).isEmpty();
    }

    @Test
    void tellsWhatTheRulesSayOfAllOthers() {
        List<Someone> all = List.of(
                Someone.named("Ann").judged(),
                Someone.named("Ben").judged(Verdict.WITHDRAW),
                Someone.named("Cas").judged(Verdict.SKIP));
        Plan plan = plan(FREE, all);
        assertThat(plan.steps()).extracting(OutreachTest::row).containsExactly("WITHDRAW Ben", "SKIP Cas", "SKIP Ann");
        assertThat(plan.steps())
                .extracting(Step::why)
                .containsExactly("the rules say so", "the rules say so", "no rule speaks for inviting them");
    }

    @Test
    void approachesOneOfThoseWhomMemoryCouldNotTellApart() {
        List<Someone> all = List.of(
                Someone.named("Ann Lee").mail("a@example.org"),
                Someone.named("Ann Lee").at("https://www.linkedin.com/in/ann"),
                Someone.named("Ann Lee").at("https://www.linkedin.com/in/lee"));
        Plan plan = plan(FREE, all);
        assertThat(plan.steps())
                .extracting(OutreachTest::row)
                .containsExactly("INVITE 1 2026-03-10 Ann Lee", "INVITE 1 2026-03-10 Ann Lee", "SKIP Ann Lee");
        assertThat(plan.steps().get(2).why())
                .isEqualTo("somebody of the same name, who may be the same person, comes before them. "
                        + "Otherwise INVITE: you know them");
        told = plan.proposals();
        assertThat(plan(TODAY.plusDays(1), all.subList(0, 1)).steps().get(0).why())
                .isEqualTo("somebody of the same name, who may be the same person, was proposed on 2026-03-10. "
                        + "Otherwise INVITE: you know them");
    }

    @Test
    void refusesALimitBelowZero() {
        assertThatThrownBy(() -> new Limits(1, 1, 1, 1, 1, -1, 1))
                .hasMessage("daysToMoveOn is -1, and must be 0 or more.");
    }

    private Plan plan(Limits limits, List<Someone> all) {
        return new Outreach(limits, new FewWords(), TODAY, BRUSSELS).plan(considered(all), told, sent);
    }

    private Plan plan(LocalDate today, List<Someone> all) {
        return new Outreach(FREE, new FewWords(), today, BRUSSELS).plan(considered(all), told, sent);
    }

    private static List<Considered> considered(List<Someone> all) {
        return all.stream().map(Someone::considered).toList();
    }

    private static List<Someone> people(String... names) {
        return Arrays.stream(names).map(Someone::named).toList();
    }

    private static Proposed proposed(String name, LocalDate on, String note) {
        return new Proposed(Person.of(name, ""), on, "INVITE", note, "reason");
    }

    private static String row(Step it) {
        String wave = it.wave().isPresent() ? it.wave().getAsInt() + " " : "";
        String on = it.sendOn().map(day -> day + " ").orElse("");
        return it.action() + " " + wave + on + it.considered().fact().who().name();
    }
}
