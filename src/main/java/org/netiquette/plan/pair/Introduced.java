package org.netiquette.plan.pair;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.plan.SamePerson;
import org.netiquette.plan.Tally;

/** Whom the member was told to introduce on all nights that memory knows, and on this one as far as it has come. */
final class Introduced {

    private static final Comparator<Past.Introduced> ORDER = comparing(Past.Introduced::on)
            .thenComparing(it -> it.one().toString())
            .thenComparing(it -> it.other().toString());

    private static final int WEEK = 7;

    private final List<Past.Introduced> all = new ArrayList<>();
    private final Tally days = new Tally();

    Introduced(List<Past.Introduced> told) {
        told.stream().distinct().sorted(ORDER).forEach(this::add);
    }

    void add(Past.Introduced it) {
        days.add(it.on(), all.size());
        all.add(it);
    }

    /** The first time that the member was told to introduce the two, whoever of them came first; also on a later night. */
    Optional<Past.Introduced> first(JudgedPair two) {
        return all.stream().filter(it -> perhaps(it, two)).findFirst();
    }

    /** Nobody is ever told of twice who may be the same two. */
    private static boolean perhaps(Past.Introduced told, JudgedPair two) {
        return perhaps(told, two.one(), two.other()) || perhaps(told, two.other(), two.one());
    }

    private static boolean perhaps(Past.Introduced told, Person one, Person other) {
        return SamePerson.perhaps(told.one(), one) && SamePerson.perhaps(told.other(), other);
    }

    boolean hasRoom(LocalDate on, int perWeek) {
        return days.hasRoom(on, WEEK, perWeek);
    }

    /** Whether somebody who may be the same person is in an introduction of fewer than so many days before or after. */
    boolean isBusy(Person who, LocalDate on, int daysApart) {
        return all.stream()
                .filter(it -> Math.abs(ChronoUnit.DAYS.between(it.on(), on)) < daysApart)
                .anyMatch(it -> SamePerson.perhaps(it.one(), who) || SamePerson.perhaps(it.other(), who));
    }

    /** Those of one date, sorted, so that a repeat of the night has the same. */
    List<Past.Introduced> on(LocalDate date) {
        return all.stream().filter(it -> it.on().equals(date)).sorted(ORDER).toList();
    }
}
