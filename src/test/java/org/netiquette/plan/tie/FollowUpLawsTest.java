package org.netiquette.plan.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.netiquette.fact.ConnectedPerson;
import org.netiquette.fact.Relationship;
import org.netiquette.network.Past.FollowedUp;
import org.netiquette.plan.tie.FollowUp.Kind;

/** What holds over ten weeks, in whatever order nights are run, however often, and whatever becomes of people. */
class FollowUpLawsTest {

    private static final int LIVES = 12;
    private static final int NIGHTS = 70;

    @Test
    void passesTheCapacityOfNoWeekAndNoDay() {
        live((weeks, run, agenda) -> {
            List<FollowedUp> all = weeks.all();
            for (Kind kind : Kind.values()) {
                List<LocalDate> due = all.stream()
                        .filter(it -> it.kind().equals(kind.name()))
                        .map(FollowedUp::dueOn)
                        .toList();
                for (LocalDate day : due) {
                    assertThat(day.getDayOfWeek()).isLessThanOrEqualTo(DayOfWeek.FRIDAY);
                    assertThat(Collections.frequency(due, day))
                            .isLessThanOrEqualTo(weeks.capacity().ofADay(kind));
                    assertThat(due.stream().filter(it -> Week.of(day).holds(it)))
                            .hasSizeLessThanOrEqualTo(weeks.capacity().ofAWeek(kind));
                }
            }
        });
    }

    @Test
    void makesDueWhatIsNewInTheWeekThatHasRoom() {
        live((weeks, run, agenda) -> {
            for (FollowedUp it : agenda.told()) {
                if (it.on().equals(run.today())) {
                    assertThat(Week.of(run.today()).days()).contains(it.dueOn());
                }
            }
            assertThat(agenda.followUps())
                    .allMatch(it ->
                            !it.dueOn().plusDays(weeks.capacity().daysOnList()).isBefore(run.today()));
        });
    }

    @Test
    void tellsNothingTooSoonAgain() {
        live((weeks, run, agenda) -> eachPair(weeks, (one, later) -> {
            if (one.kind().equals(later.kind())) {
                Kind kind = Kind.valueOf(one.kind());
                if (kind == Kind.ANSWER) {
                    assertThat(weeks.toldAbout(later).who().lastTalk().orElseThrow())
                            .isAfter(one.on());
                } else {
                    assertThat(ChronoUnit.DAYS.between(one.dueOn(), later.dueOn()))
                            .isGreaterThanOrEqualTo(weeks.capacity().daysUntilAgain(kind));
                }
            }
        }));
    }

    @Test
    void tellsNothingAgainstWhatWasTold() {
        live((weeks, run, agenda) -> eachPair(weeks, (one, later) -> {
            ConnectedPerson then = weeks.toldAbout(later);
            long days = ChronoUnit.DAYS.between(one.dueOn(), later.dueOn());
            if (later.kind().equals("LOOK") && !one.kind().equals("LOOK") && isClutter(then)) {
                assertThat(days).isGreaterThanOrEqualTo(weeks.capacity().daysOfPeace());
            } else if (later.kind().equals("CALL")
                    && one.kind().equals("LOOK")
                    && isClutter(weeks.toldAbout(one))
                    && isStranger(then)) {
                boolean wrote =
                        then.who().lastTalk().filter(it -> it.isAfter(one.on())).isPresent();
                assertThat(wrote || days >= weeks.capacity().daysUntilLookedAtAgain())
                        .as("%s and %s", one, later)
                        .isTrue();
            }
        }));
    }

    private static boolean isClutter(ConnectedPerson it) {
        return isStranger(it) && !it.gone();
    }

    private static boolean isStranger(ConnectedPerson it) {
        return it.relationship() == Relationship.STRANGER && !it.markedKeep();
    }

    @Test
    void tellsTheSameWhenANightIsRepeated() {
        live((weeks, run, agenda) -> {
            Weeks.Run again = new Weeks.Run(run.today(), run.capacity(), run.people(), weeks.all());
            assertThat(again.rows()).isEqualTo(run.rows());
        });
    }

    @Test
    void seesNoOrderInItsInput() {
        live((weeks, run, agenda) -> {
            Random random = new Random(run.today().toEpochDay());
            List<JudgedTie> people = new ArrayList<>(run.people());
            List<FollowedUp> told = new ArrayList<>(run.told());
            Collections.shuffle(people, random);
            Collections.shuffle(told, random);
            assertThat(new Weeks.Run(run.today(), run.capacity(), people, told).rows())
                    .isEqualTo(run.rows());
        });
    }

    @Test
    void forgetsNothingThatWasToldOnTheDate() {
        live((weeks, run, agenda) -> {
            List<FollowedUp> before = run.told().stream()
                    .filter(it -> it.on().equals(run.today()))
                    .toList();
            assertThat(agenda.told()).containsAll(before);
            assertThat(agenda.followUps()).extracting(FollowUp::dueOn).isSorted();
            assertThat(agenda.followUps()).extracting(FollowUp::fact).doesNotHaveDuplicates();
        });
    }

    private interface Law {
        void holds(Weeks weeks, Weeks.Run run, Agenda agenda);
    }

    private interface Pair {
        void holds(FollowedUp one, FollowedUp later);
    }

    private static void live(Law law) {
        int told = 0;
        for (long seed = 0; seed < LIVES; seed++) {
            Weeks weeks = new Weeks(seed);
            for (int i = 0; i < NIGHTS; i++) {
                Weeks.Run run = weeks.next();
                Agenda agenda = run.plan();
                weeks.keep(run, agenda);
                law.holds(weeks, run, agenda);
            }
            told += weeks.all().size();
        }
        assertThat(told).isGreaterThan(LIVES * 60);
    }

    /** Two things that were told of one person, or of two whom nothing tells apart. */
    private static void eachPair(Weeks weeks, Pair pair) {
        List<FollowedUp> all = weeks.all();
        for (FollowedUp one : all) {
            for (FollowedUp later : all) {
                if (one.on().isBefore(later.on()) && one.person().equals(later.person())) {
                    pair.holds(one, later);
                }
            }
        }
    }
}
