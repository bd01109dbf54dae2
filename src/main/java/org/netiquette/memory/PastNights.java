package org.netiquette.memory;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netiquette.network.Past;

/** Reads what nights before a date know of an account. */
final class PastNights {

    private final Statements sql;
    private final String account;
    private final LocalDate from;
    private final LocalDate before;

    PastNights(Statements sql, String account, LocalDate from, LocalDate before) {
        this.sql = sql;
        this.account = account;
        this.from = from;
        this.before = before;
    }

    /** One sending of an invitation, as the tables name it. */
    private record Sending(Who who, Instant at) {

        static Sending in(ResultSet row) throws SQLException {
            return new Sending(Who.in(row), Instant.parse(row.getString("invited_at")));
        }
    }

    /** A sending with its first and its newest night. */
    private record Span(Sending sending, LocalDate since, LocalDate newest) {}

    Past past() {
        return new Past(
                exportedOn(),
                decisions(),
                letters(),
                outcomes(),
                new OutreachRows(sql, account).proposed(from),
                new TieRows(sql, account).before(before),
                new OwnVerdictRows(sql, account).between(from, before));
    }

    private Optional<LocalDate> exportedOn() {
        return sql
                .query(
                        "SELECT MAX(exported_on) FROM past_night WHERE account = ? AND night >= ? AND night < ?",
                        row -> Optional.ofNullable(row.getDate(1)).map(Date::toLocalDate),
                        account,
                        from,
                        before)
                .stream()
                .findFirst()
                .orElse(Optional.empty());
    }

    private List<Past.Decided> decisions() {
        Map<LocalDate, Map<Sending, Span>> byNight = new TreeMap<>();
        spans().forEach(it ->
                byNight.computeIfAbsent(it.newest(), unseen -> new HashMap<>()).put(it.sending(), it));
        List<Past.Decided> decisions = new ArrayList<>();
        byNight.forEach((night, spans) -> decisions.addAll(decisions(night, spans)));
        return decisions;
    }

    private List<Span> spans() {
        return sql.query(
                "SELECT person_key, person_name, invited_at, MIN(night) AS since, MAX(night) AS newest FROM past_decision"
                        + " WHERE account = ? AND night >= ? AND night < ? GROUP BY person_key, person_name, invited_at",
                row -> new Span(
                        Sending.in(row),
                        row.getDate("since").toLocalDate(),
                        row.getDate("newest").toLocalDate()),
                account,
                from,
                before);
    }

    private List<Past.Decided> decisions(LocalDate night, Map<Sending, Span> spans) {
        return sql
                .query(
                        "SELECT d.person_key, d.person_name, d.invited_at, d.note, d.verdict, n.policy, n.rules_hash, e.fact"
                                + " FROM past_decision d"
                                + " JOIN past_night n ON n.account = d.account AND n.night = d.night"
                                + " JOIN past_evidence e ON e.account = d.account AND e.hash = d.evidence_hash"
                                + " WHERE d.account = ? AND d.night = ? ORDER BY d.position",
                        row -> Optional.ofNullable(spans.get(Sending.in(row))).map(it -> decided(it, row)),
                        account,
                        night)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Past.Decided decided(Span span, ResultSet row) {
        try {
            return new Past.Decided(
                    span.sending().who().person(),
                    span.sending().at(),
                    row.getString("note"),
                    span.since(),
                    new Past.Decision(
                            span.newest(),
                            row.getString("verdict"),
                            row.getString("policy"),
                            row.getString("rules_hash"),
                            Json.texts(row.getString("fact"))));
        } catch (SQLException e) {
            throw new MemoryFailure(e);
        }
    }

    /** What was written, each letter once however many nights have seen it. */
    private List<Past.Letter> letters() {
        Map<List<Object>, Past.Letter> letters = new LinkedHashMap<>();
        sql.query(
                        "SELECT person_key, person_name, written_at, from_member, content FROM past_letter"
                                + " WHERE account = ? AND night >= ? AND night < ? ORDER BY night, position",
                        row -> new Past.Letter(
                                Who.in(row).person(),
                                Instant.parse(row.getString("written_at")),
                                row.getBoolean("from_member"),
                                row.getString("content")),
                        account,
                        from,
                        before)
                .forEach(it -> letters.putIfAbsent(List.of(it.person(), it.at(), it.fromMember(), it.text()), it));
        return List.copyOf(letters.values());
    }

    private List<Past.Outcome> outcomes() {
        return sql.query(
                "SELECT person_key, person_name, invited_at, kind, happened_on FROM past_outcome"
                        + " WHERE account = ? AND night >= ? AND night < ? ORDER BY night, position",
                row -> new Past.Outcome(
                        Who.in(row).person(),
                        Instant.parse(row.getString("invited_at")),
                        Past.Outcome.Kind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getDate("happened_on")).map(Date::toLocalDate)),
                account,
                from,
                before);
    }
}
