package org.netiquette.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Who was, or will be, written to on which date. Somebody written to twice within some days counts once in them. */
public final class Tally {

    private final NavigableMap<LocalDate, Set<Integer>> people = new TreeMap<>();

    /** Nobody was written to yet. */
    public Tally() {}

    /** Counts somebody, known by a number, on a date. */
    public void add(LocalDate on, int who) {
        people.computeIfAbsent(on, date -> new HashSet<>()).add(who);
    }

    /** Whether one more person can be written to on the date, and no run of so many days that holds it gets more than the limit. */
    public boolean hasRoom(LocalDate on, int days, int limit) {
        return IntStream.range(0, days)
                .mapToObj(on::minusDays)
                .allMatch(first -> distinct(first, first.plusDays(days - 1L)) < limit);
    }

    boolean hasRoomInMonth(LocalDate on, int limit) {
        YearMonth month = YearMonth.from(on);
        return distinct(month.atDay(1), month.atEndOfMonth()) < limit;
    }

    private int distinct(LocalDate first, LocalDate last) {
        Map<LocalDate, Set<Integer>> window = people.subMap(first, true, last, true);
        Set<Integer> distinct = new HashSet<>();
        window.values().forEach(distinct::addAll);
        return distinct.size();
    }
}
