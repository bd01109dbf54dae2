package org.netiquette.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads the facts of one account with the nights that judged them, a page of a bounded size at a time. */
final class JudgedFacts {

    private static final int PAGE = 1_000;

    private final Statements sql;
    private final String account;

    JudgedFacts(Statements sql, String account) {
        this.sql = sql;
        this.account = account;
    }

    /** Pages are ranges of hashes, found beforehand: a database that sorts all rows for each page would take for ever. */
    void each(Consumer<List<JudgedFact>> page) {
        List<String> hashes =
                sql.query("SELECT hash FROM past_evidence WHERE account = ?", row -> row.getString(1), account).stream()
                        .sorted()
                        .toList();
        for (int from = 0; from < hashes.size(); from += PAGE) {
            int to = Math.min(hashes.size(), from + PAGE) - 1;
            page.accept(between(hashes.get(from), hashes.get(to)));
        }
    }

    private List<JudgedFact> between(String first, String last) {
        Map<String, Map<String, List<LocalDate>>> nights = nights(first, last);
        List<JudgedFact> facts = new ArrayList<>();
        kept(first, last).forEach((hash, kept) -> nights.getOrDefault(hash, Map.of())
                .forEach((policy, dates) ->
                        facts.add(new JudgedFact(account, policy, dates, kept.fact(), kept.absent()))));
        return facts;
    }

    private Map<String, KeptFact> kept(String first, String last) {
        Map<String, KeptFact> kept = new TreeMap<>();
        sql.query(
                        "SELECT hash, fact FROM past_evidence WHERE account = ? AND hash BETWEEN ? AND ?"
                                + " AND schema_version = ?",
                        row -> Map.entry(row.getString("hash"), KeptFact.of(row.getString("fact"))),
                        account,
                        first,
                        last,
                        Evidence.SCHEMA_VERSION)
                .forEach(it -> kept.put(it.getKey(), it.getValue()));
        return kept;
    }

    /** For each hash, and each policy, the nights. */
    private Map<String, Map<String, List<LocalDate>>> nights(String first, String last) {
        record Judged(String hash, String policy, LocalDate night) {}
        Map<String, Map<String, List<LocalDate>>> nights = new TreeMap<>();
        sql.query(
                        "SELECT d.evidence_hash, n.policy, d.night FROM past_decision d"
                                + " JOIN past_night n ON n.account = d.account AND n.night = d.night"
                                + " WHERE d.account = ? AND d.evidence_hash BETWEEN ? AND ? ORDER BY d.night",
                        row -> new Judged(
                                row.getString("evidence_hash"),
                                row.getString("policy"),
                                row.getDate("night").toLocalDate()),
                        account,
                        first,
                        last)
                .forEach(it -> nights.computeIfAbsent(it.hash(), unseen -> new TreeMap<>())
                        .computeIfAbsent(it.policy(), unseen -> new ArrayList<>())
                        .add(it.night()));
        return nights;
    }
}
