package org.netiquette.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.netiquette.fact.ReceivedInvitation;

/** Reads the facts of one account with the nights that judged them, a page of a bounded size at a time. */
final class JudgedFacts {

    private static final int PAGE = 1_000;

    private final Statements sql;
    private final String account;

    JudgedFacts(Statements sql, String account) {
        this.sql = sql;
        this.account = account;
    }

    /** A night and the policy that it judged by. */
    private record Night(LocalDate date, String policy) {}

    /**
     * Rows are asked for by the beginnings of primary keys: a night, a range of hashes. Asked otherwise HSQLDB would read whole
     * tables for each page.
     */
    void each(Consumer<List<JudgedFact>> page) {
        Map<String, Map<String, List<LocalDate>>> nights = nights();
        List<String> hashes = List.copyOf(nights.keySet());
        for (int from = 0; from < hashes.size(); from += PAGE) {
            int to = Math.min(hashes.size(), from + PAGE) - 1;
            page.accept(facts(hashes.get(from), hashes.get(to), nights));
        }
    }

    /** For each hash, and each policy, the nights. */
    private Map<String, Map<String, List<LocalDate>>> nights() {
        Map<String, Map<String, List<LocalDate>>> nights = new TreeMap<>();
        sql.query(
                        "SELECT night, policy FROM past_night WHERE account = ? ORDER BY night",
                        row -> new Night(row.getDate("night").toLocalDate(), row.getString("policy")),
                        account)
                .forEach(night -> sql.query(
                                "SELECT evidence_hash FROM past_decision WHERE account = ? AND night = ?",
                                row -> row.getString(1),
                                account,
                                night.date())
                        .forEach(hash -> nights.computeIfAbsent(hash, unseen -> new TreeMap<>())
                                .computeIfAbsent(night.policy(), unseen -> new ArrayList<>(1))
                                .add(night.date())));
        return nights;
    }

    private List<JudgedFact> facts(String first, String last, Map<String, Map<String, List<LocalDate>>> nights) {
        Map<String, KeptFact<ReceivedInvitation>> kept = new TreeMap<>();
        sql.query(
                        "SELECT hash, fact FROM past_evidence WHERE account = ? AND hash BETWEEN ? AND ?"
                                + " AND schema_version = ?",
                        row -> Map.entry(
                                row.getString("hash"),
                                KeptFact.of(Json.readTree(row.getString("fact")), KeptFact.INVITATION)),
                        account,
                        first,
                        last,
                        Evidence.SCHEMA_VERSION)
                .forEach(it -> kept.put(it.getKey(), it.getValue()));
        List<JudgedFact> facts = new ArrayList<>(kept.size());
        kept.forEach((hash, it) -> nights.getOrDefault(hash, Map.of())
                .forEach((policy, dates) -> facts.add(new JudgedFact(account, policy, dates, it.fact(), it.absent()))));
        return facts;
    }
}
