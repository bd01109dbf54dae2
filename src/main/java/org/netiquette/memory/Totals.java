package org.netiquette.memory;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.netiquette.verdict.Verdict;

/** What nights came to, in figures. */
final class Totals {

    private static final String COUNT = "SELECT night, verdict, COUNT(*) AS times FROM past_decision WHERE ";
    private static final String BY_NIGHT = "night >= ? AND night < ? GROUP BY night, verdict";

    private final Statements sql;

    Totals(Statements sql) {
        this.sql = sql;
    }

    SortedMap<LocalDate, Map<Verdict, Integer>> of(String account, LocalDate from, LocalDate before) {
        return byNight(COUNT + "account = ? AND " + BY_NIGHT, account, from, before);
    }

    SortedMap<LocalDate, Map<Verdict, Integer>> ofAll(LocalDate from, LocalDate before) {
        return byNight(COUNT + BY_NIGHT, from, before);
    }

    private record Times(LocalDate night, Verdict verdict, int times) {}

    private SortedMap<LocalDate, Map<Verdict, Integer>> byNight(String query, Object... parameters) {
        List<Times> rows = sql.query(
                query,
                row -> new Times(
                        row.getDate("night").toLocalDate(),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getInt("times")),
                parameters);
        SortedMap<LocalDate, Map<Verdict, Integer>> byNight = new TreeMap<>();
        rows.forEach(it -> byNight.computeIfAbsent(it.night(), unseen -> new EnumMap<>(Verdict.class))
                .put(it.verdict(), it.times()));
        return byNight;
    }
}
