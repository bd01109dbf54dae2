package org.netiquette.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives out the days. Whoever the member was told to invite comes first: of today, so that a repeat of the night tells the
 * same, then of nights before. A lowered limit does not take back what was told, it spreads it over more days. Then the new
 * ones, by rank, each on the first day that has room.
 */
final class Waves {

    private final Night night;
    private final Calendar calendar;
    private final Notes notes;
    private final Map<LocalDate, Integer> shown = new HashMap<>();
    private final List<Coming> coming = new ArrayList<>();
    private final List<Contender> waiting = new ArrayList<>();
    private final List<Contender> noteless = new ArrayList<>();
    private LocalDate free;
    private int lastOfToday = -1;

    private Waves(Night night, Calendar calendar, Notes notes) {
        this.night = night;
        this.calendar = calendar;
        this.notes = notes;
        free = night.today();
    }

    /** Somebody with their day and their note. */
    record Coming(Standing standing, LocalDate on, Drafted note) {}

    /** Gives a day to as many as the days ahead have room for; those invited are in the order of their rank. */
    static Waves of(List<Standing> invited, Night night, Calendar calendar, ToldBefore told) {
        Waves waves = new Waves(night, calendar, new Notes(night, told));
        invited.stream().filter(it -> it.toldOn(night.today())).forEach(waves::again);
        invited.stream().filter(it -> !it.isNew() && !it.toldOn(night.today())).forEach(waves::again);
        invited.stream().filter(Standing::isNew).forEach(waves::placeNew);
        return waves;
    }

    private void again(Standing it) {
        if (it.toldOn(night.today())) {
            lastOfToday = Math.max(lastOfToday, it.who().rank());
        }
        Drafted note =
                it.told().map(told -> new Drafted(told.note(), told.template())).orElseThrow();
        shownLess().ifPresentOrElse(day -> come(it, day, note), () -> waiting.add(it.who()));
    }

    private Optional<LocalDate> shownLess() {
        return night.today()
                .datesUntil(night.lastDay().plusDays(1))
                .filter(it -> shown.getOrDefault(it, 0) < night.limits().perDay())
                .findFirst();
    }

    /**
     * Whoever stands before the last one of today was tried when this night was first run; they are tried again, so that
     * the same is said of them.
     */
    private void placeNew(Standing it) {
        Optional<LocalDate> day = nextFree();
        if (day.isEmpty() && it.who().rank() > lastOfToday) {
            waiting.add(it.who());
            return;
        }
        Optional<Drafted> note = notes.noteFor(it.who());
        if (note.isEmpty()) {
            noteless.add(it.who());
        } else {
            day.ifPresentOrElse(on -> come(it, on, note.get()), () -> waiting.add(it.who()));
        }
    }

    /** A day that is full stays full, so that none is asked twice. */
    private Optional<LocalDate> nextFree() {
        while (!free.isAfter(night.lastDay()) && !calendar.hasRoom(free)) {
            free = free.plusDays(1);
        }
        return free.isAfter(night.lastDay()) ? Optional.empty() : Optional.of(free);
    }

    private void come(Standing it, LocalDate on, Drafted note) {
        coming.add(new Coming(it, on, note));
        shown.merge(on, 1, Integer::sum);
        calendar.add(on, it.who());
        notes.use(note.text());
    }

    /** Those who have a day. */
    List<Coming> coming() {
        return coming;
    }

    /** Those for whom no day had room, the best first. */
    List<Contender> waiting() {
        return waiting;
    }

    /** Those for whom no note can be written. */
    List<Contender> noteless() {
        return noteless;
    }
}
