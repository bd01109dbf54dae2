package org.netiquette.plan.tie;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netiquette.network.Past.FollowedUp;
import org.netiquette.plan.tie.FollowUp.Kind;

/** What is due on which day of the week, whichever night told it, and where there is room for more. */
final class Diary {

    private final Capacity capacity;
    private final Week week;
    private final Map<Kind, Map<LocalDate, Integer>> due = new EnumMap<>(Kind.class);

    Diary(Capacity capacity, Week week, List<FollowedUp> told) {
        this.capacity = capacity;
        this.week = week;
        for (Kind kind : Kind.values()) {
            due.put(kind, new HashMap<>());
            told.stream()
                    .filter(it -> it.kind().equals(kind.name()) && week.holds(it.dueOn()))
                    .forEach(it -> add(kind, it.dueOn()));
        }
    }

    /** The day for one more: for an answer the first, else the least full; empty when the week is full. */
    Optional<LocalDate> freeDay(Kind kind) {
        int sum = due(kind).values().stream().mapToInt(it -> it).sum();
        if (sum >= capacity.ofAWeek(kind)) {
            return Optional.empty();
        }
        List<LocalDate> free = week.days().stream()
                .filter(it -> on(it, kind) < capacity.ofADay(kind))
                .toList();
        return kind == Kind.ANSWER
                ? free.stream().findFirst()
                : free.stream().min(comparing((LocalDate it) -> on(it, kind)).thenComparing(it -> it));
    }

    void add(Kind kind, LocalDate on) {
        due(kind).merge(on, 1, Integer::sum);
    }

    private int on(LocalDate day, Kind kind) {
        return due(kind).getOrDefault(day, 0);
    }

    private Map<LocalDate, Integer> due(Kind kind) {
        return due.computeIfAbsent(kind, unseen -> new HashMap<>());
    }
}
