package org.netiquette.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
     * Hands over the pages in order, each still to be made of its rows: that takes longer than to read them, and can be done
     * elsewhere meanwhile. Rows are asked for by the beginnings of primary keys: a night, a range of hashes. Asked otherwise
     * HSQLDB would read whole tables for each page.
     */
    void each(Consumer<Supplier<List<JudgedFact>>> page) {
        Map<String, Map<String, List<LocalDate>>> nights = nights();
        List<String> hashes = List.copyOf(nights.keySet());
        for (int from = 0; from < hashes.size(); from += PAGE) {
            int to = Math.min(hashes.size(), from + PAGE) - 1;
            Map<String, String> rows = rows(hashes.get(from), hashes.get(to));
            page.accept(() -> facts(rows, nights));
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

    /** The JSON of facts by their hash. */
    private Map<String, String> rows(String first, String last) {
        Map<String, String> rows = new TreeMap<>();
        sql.query(
                        "SELECT hash, fact FROM past_evidence WHERE account = ? AND hash BETWEEN ? AND ?"
                                + " AND schema_version = ?",
                        row -> Map.entry(row.getString("hash"), row.getString("fact")),
                        account,
                        first,
                        last,
                        Evidence.SCHEMA_VERSION)
                .forEach(it -> rows.put(it.getKey(), it.getValue()));
        return rows;
    }

    private List<JudgedFact> facts(Map<String, String> rows, Map<String, Map<String, List<LocalDate>>> nights) {
        List<JudgedFact> facts = new ArrayList<>(rows.size());
        rows.forEach((hash, json) -> {
            KeptFact<ReceivedInvitation> it = KeptFact.of(Json.readTree(json), KeptFact.INVITATION);
            nights.getOrDefault(hash, Map.of())
                    .forEach((policy, dates) ->
                            facts.add(new JudgedFact(account, policy, dates, it.fact(), it.absent())));
        });
        return facts;
    }
}
