package org.netiquette.plan.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.News;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.Thanks;
import org.netiquette.network.Past.FollowedUp;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Verdict;

class FollowUpsTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final Capacity USUAL = new Capacity(5, 2, 5, 3, 7, 180, 180, 365, 90);

    private final List<FollowedUp> memory = new ArrayList<>();

    @Test
    void spreadsCallsOverTheWeekTheBestFirst() {
        List<Acquaintance> people = List.of(
                call("Ada").with("relationship", Relationship.KNOWN),
                call("Ben").with("relationship", Relationship.TRUSTED),
                call("Cleo").force(Force.MAY).with("relationship", Relationship.TRUSTED));

        assertThat(told(MONDAY, people))
                .containsExactly("2026-11-02 CALL Ben", "2026-11-03 CALL Ada", "2026-11-04 CALL Cleo");
    }

    @Test
    void tellsNoMoreThanTheWeekCanHold() {
        List<Acquaintance> people = named("Call", 9, Verdict.CALL);

        List<String> ofMonday = night(MONDAY, people);
        assertThat(ofMonday).hasSize(5);
        assertThat(night(TUESDAY, people)).containsExactlyElementsOf(ofMonday);
        assertThat(night(MONDAY.plusDays(7), people)).hasSize(5 + 4);
    }

    @Test
    void putsNoMoreThanTwiceTheShareIntoOneDay() {
        assertThat(told(FRIDAY, named("Call", 9, Verdict.CALL)))
                .containsExactly("2026-11-06 CALL Call0", "2026-11-06 CALL Call1");
    }

    @Test
    void plansTheNextWeekAtAWeekend() {
        assertThat(told(MONDAY.plusDays(5), List.of(call("Ada")))).containsExactly("2026-11-09 CALL Ada");
        assertThat(told(MONDAY.plusDays(6), List.of(call("Ada")))).containsExactly("2026-11-09 CALL Ada");
    }

    @Test
    void answersTheOldestWordsFirstTodayAndTomorrow() {
        List<Acquaintance> people = List.of(
                answer("Ada").wrote("2026-10-30"),
                answer("Ben").wrote("2026-10-01"),
                answer("Cleo").wrote("2026-10-20"),
                answer("Dan").force(Force.MUST).wrote("2026-11-01"));

        assertThat(told(MONDAY, people))
                .containsExactly(
                        "2026-11-02 ANSWER Dan",
                        "2026-11-02 ANSWER Ben",
                        "2026-11-03 ANSWER Cleo",
                        "2026-11-03 ANSWER Ada");
    }

    @Test
    void putsARecommendationBeforeAnEndorsement() {
        List<Acquaintance> people = List.of(
                thank("Ada").with("thanks", Thanks.ENDORSEMENT).with("relationship", Relationship.TRUSTED),
                thank("Ben").with("thanks", Thanks.RECOMMENDATION).with("relationship", Relationship.KNOWN));

        assertThat(told(MONDAY, people)).containsExactly("2026-11-02 THANK Ben", "2026-11-03 THANK Ada");
    }

    @Test
    void callsForNewsForNewPeopleAndForOldFriendsInTurn() {
        List<Acquaintance> people = List.of(
                call("Old1").with("relationship", Relationship.TRUSTED).with("dormant", true),
                call("Old2").with("relationship", Relationship.TRUSTED).with("dormant", true),
                call("New1").with("fresh", true).connected("2026-10-30"),
                call("New2").with("fresh", true).connected("2026-10-20"),
                call("Job").with("news", List.of(News.NEW_JOB)));

        assertThat(told(MONDAY, people))
                .extracting(it -> it.replaceAll(".* ", ""))
                .containsExactly("Job", "New1", "Old1", "New2", "Old2");
    }

    @Test
    void looksFirstAtWhomTheMemberKnowsAndLastAtWhomNothingIsKnown() {
        List<Acquaintance> people = List.of(
                look("Dim").with("profileUnknown", true).connected("2010-01-01"),
                look("Old").connected("2011-01-01"),
                look("Gone").with("gone", true).with("relationship", Relationship.KNOWN),
                look("Young").connected("2015-01-01"));

        assertThat(told(MONDAY, people))
                .containsExactly("2026-11-02 LOOK Gone", "2026-11-03 LOOK Old", "2026-11-04 LOOK Young");
    }

    @Test
    void keepsTheDateOfWhatWasToldThroughSomeDaysBehindIt() {
        List<Acquaintance> people = List.of(call("Ada"));

        assertThat(night(MONDAY, people)).containsExactly("2026-11-02 CALL Ada");
        assertThat(night(MONDAY.plusDays(7), people)).containsExactly("2026-11-02 CALL Ada");
        assertThat(night(MONDAY.plusDays(8), people)).isEmpty();
        assertThat(night(MONDAY.plusDays(179), people)).isEmpty();
        assertThat(night(MONDAY.plusDays(182), people)).containsExactly("2027-05-03 CALL Ada");
    }

    @Test
    void dropsWhatNoLongerHolds() {
        assertThat(night(MONDAY, List.of(answer("Ada").wrote("2026-10-30")))).hasSize(1);
        assertThat(night(TUESDAY, List.of(Acquaintance.named("Ada", Verdict.KEEP))))
                .isEmpty();
    }

    @Test
    void asksForAnotherAnswerOnlyWhenTheyWroteAnew() {
        assertThat(night(MONDAY, List.of(answer("Ada").wrote("2026-11-02")))).containsExactly("2026-11-02 ANSWER Ada");
        assertThat(night(MONDAY.plusDays(30), List.of(answer("Ada").wrote("2026-11-02"))))
                .isEmpty();
        assertThat(night(MONDAY.plusDays(30), List.of(answer("Ada").wrote("2026-11-20"))))
                .containsExactly("2026-12-02 ANSWER Ada");
    }

    @Test
    void callsNobodyWhomItToldToLookAtAsClutter() {
        assertThat(night(MONDAY, List.of(look("Ada")))).hasSize(1);
        LocalDate later = MONDAY.plusDays(100);

        assertThat(told(later, List.of(call("Ada")))).isEmpty();
        assertThat(told(later, List.of(call("Ada").with("markedKeep", true)))).hasSize(1);
        assertThat(told(later, List.of(call("Ada").wrote("2027-01-01")))).hasSize(1);
        assertThat(told(later, List.of(call("Ada").with("relationship", Relationship.KNOWN))))
                .hasSize(1);
        assertThat(told(MONDAY.plusDays(366), List.of(call("Ada")))).hasSize(1);
    }

    @Test
    void callsNobodyClutterWhomItLatelyToldToCallThankOrAnswer() {
        for (Verdict verdict : List.of(Verdict.CALL, Verdict.THANK, Verdict.ANSWER)) {
            memory.clear();
            assertThat(night(MONDAY, List.of(Acquaintance.named("Ada", verdict))))
                    .hasSize(1);

            assertThat(told(MONDAY.plusDays(89), List.of(look("Ada")))).isEmpty();
            assertThat(told(MONDAY.plusDays(90), List.of(look("Ada")))).hasSize(1);
            assertThat(told(TUESDAY, List.of(look("Ada").with("gone", true)))).hasSize(1);
            assertThat(told(TUESDAY, List.of(look("Ada").with("news", List.of(News.NEW_NAME)))))
                    .hasSize(1);
        }
    }

    @Test
    void seesWhatLaterNightsTold() {
        night(FRIDAY, named("Call", 3, Verdict.CALL));

        assertThat(told(MONDAY, named("Call", 9, Verdict.CALL)))
                .containsExactly("2026-11-02 CALL Call2", "2026-11-03 CALL Call3", "2026-11-04 CALL Call4");
    }

    @Test
    void knowsPeopleAgainUnderAnotherNameOrFirstLink() {
        String link = "https://www.linkedin.com/in/ada-x";
        night(MONDAY, List.of(call("Ada Bell").at(link)));
        assertThat(told(TUESDAY, List.of(call("Ada Cole").at(link)))).containsExactly("2026-11-02 CALL Ada Cole");

        memory.clear();
        night(MONDAY, List.of(call("Ada Bell").at("")));
        assertThat(told(TUESDAY, List.of(call("Ada Bell").at(link)))).containsExactly("2026-11-02 CALL Ada Bell");
    }

    @Test
    void tellsOnlyOneOfTwoWhomNothingTellsApartAndNobodyWithoutAName() {
        List<Acquaintance> people = List.of(call("Ada").at(""), call("Ada").at(""), call("").at(""));

        assertThat(night(MONDAY, people)).containsExactly("2026-11-02 CALL Ada");
        assertThat(night(MONDAY, people)).containsExactly("2026-11-02 CALL Ada");
    }

    @Test
    void saysWhyAndSinceWhenAndWhatToPrepare() {
        List<Acquaintance> people = List.of(call("Ada").with("relationship", Relationship.KNOWN));
        night(MONDAY, people);

        assertThat(agenda(TUESDAY, people).followUps()).singleElement().satisfies(it -> {
            assertThat(it.why()).isEqualTo("the rules say so: you met; seen lately. First told on 2026-11-02");
            assertThat(it.prepare()).isEqualTo("prepare CALL for Ada");
        });
    }

    @Test
    void refusesWhatCannotBeHeld() {
        assertThatThrownBy(() -> new Capacity(-1, 2, 5, 3, 7, 180, 180, 365, 90))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("callsAWeek is -1, and must be 0 or more.");
    }

    private static Acquaintance call(String name) {
        return Acquaintance.named(name, Verdict.CALL);
    }

    private static Acquaintance answer(String name) {
        return Acquaintance.named(name, Verdict.ANSWER);
    }

    private static Acquaintance thank(String name) {
        return Acquaintance.named(name, Verdict.THANK);
    }

    private static Acquaintance look(String name) {
        return Acquaintance.named(name, Verdict.LOOK).force(Force.MAY);
    }

    private static List<Acquaintance> named(String name, int count, Verdict verdict) {
        return IntStream.range(0, count)
                .mapToObj(it -> Acquaintance.named(name + it, verdict))
                .toList();
    }

    /** What is told, and kept. */
    private List<String> night(LocalDate today, List<Acquaintance> people) {
        Agenda agenda = agenda(today, people);
        memory.addAll(agenda.told());
        return rows(agenda);
    }

    private List<String> told(LocalDate today, List<Acquaintance> people) {
        return rows(agenda(today, people));
    }

    private Agenda agenda(LocalDate today, List<Acquaintance> people) {
        return new FollowUps(
                        USUAL,
                        (kind, fact) -> "prepare " + kind + " for " + fact.who().name(),
                        today)
                .plan(people.stream().map(Acquaintance::judged).toList(), memory);
    }

    private static List<String> rows(Agenda agenda) {
        return agenda.followUps().stream()
                .map(it -> it.dueOn() + " " + it.kind() + " " + it.fact().who().name())
                .toList();
    }
}
