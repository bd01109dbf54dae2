package org.netiquette.memory;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.netiquette.memory.PersonHistory.Decided;
import org.netiquette.memory.PersonHistory.Seen;
import org.netiquette.memory.PersonHistory.Written;
import org.netiquette.verdict.Verdict;

/** Reads all that the tables say of one sending. */
final class SendingRows {

    private final Statements sql;
    private final String account;
    private final List<Who> who;
    private final Instant at;

    SendingRows(Statements sql, String account, List<Who> who, Instant at) {
        this.sql = sql;
        this.account = account;
        this.who = List.copyOf(who);
        this.at = at;
    }

    PersonHistory history() {
        Who newest = who.get(who.size() - 1);
        return new PersonHistory(account, newest.name(), newest.person().url(), at, decisions(), letters(), outcomes());
    }

    private List<Decided> decisions() {
        return each(
                        "SELECT d.night, d.verdict, d.force, d.rule, d.rules, d.reason, d.evidence_hash, n.policy, n.rules_hash,"
                                + " COALESCE(o.ruled, d.verdict) AS ruled, o.decided_on FROM past_decision d"
                                + " JOIN past_night n ON n.account = d.account AND n.night = d.night"
                                + OwnVerdictRows.BESIDE
                                + " WHERE d.account = ? AND d.person_key = ? AND d.person_name = ? AND d.invited_at = ?",
                        row -> new Decided(
                                row.getDate("night").toLocalDate(),
                                Verdict.valueOf(row.getString("verdict")),
                                row.getString("force"),
                                row.getString("rule"),
                                List.of(Json.read(row.getString("rules"), String[].class)),
                                row.getString("reason"),
                                row.getString("policy"),
                                row.getString("evidence_hash"),
                                row.getString("rules_hash"),
                                Verdict.valueOf(row.getString("ruled")),
                                Optional.ofNullable(row.getDate("decided_on")).map(Date::toLocalDate)))
                .stream()
                .sorted(Comparator.comparing(Decided::night))
                .toList();
    }

    private List<Written> letters() {
        return each(
                        "SELECT DISTINCT written_at, from_member, content FROM past_letter"
                                + " WHERE account = ? AND person_key = ? AND person_name = ? AND invited_at = ?",
                        row -> new Written(
                                Instant.parse(row.getString("written_at")),
                                row.getBoolean("from_member"),
                                row.getString("content")))
                .stream()
                .distinct()
                .sorted(Comparator.comparing(Written::at).thenComparing(Written::text))
                .toList();
    }

    private List<Seen> outcomes() {
        return each(
                        "SELECT night, kind, happened_on FROM past_outcome"
                                + " WHERE account = ? AND person_key = ? AND person_name = ? AND invited_at = ?"
                                + " ORDER BY night, position",
                        row -> new Seen(
                                row.getDate("night").toLocalDate(),
                                row.getString("kind"),
                                Optional.ofNullable(row.getDate("happened_on")).map(Date::toLocalDate)))
                .stream()
                .sorted(Comparator.<Seen, LocalDate>comparing(Seen::night))
                .toList();
    }

    private <T> List<T> each(String query, Statements.RowReader<T> reader) {
        List<T> all = new ArrayList<>();
        who.forEach(it -> all.addAll(sql.query(query, reader, account, it.key(), it.name(), at.toString())));
        return all;
    }
}
