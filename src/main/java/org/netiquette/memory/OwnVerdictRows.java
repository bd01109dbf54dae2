package org.netiquette.memory;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Inviter;
import org.netiquette.network.Past;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.OwnVerdict;
import org.netiquette.verdict.Verdict;

/**
 * What the member has decided themself, in rows beside those of the decisions. Each night writes anew what holds on it, whether
 * it was read on that night or remembered, so that old nights can go.
 */
final class OwnVerdictRows {

    /** Joins what the member decided, as {@code o}, to a decision {@code d}. */
    static final String BESIDE = " LEFT JOIN past_own_verdict o ON o.account = d.account AND o.night = d.night"
            + " AND o.position = d.position";

    private final Statements sql;
    private final String account;

    OwnVerdictRows(Statements sql, String account) {
        this.sql = sql;
        this.account = account;
    }

    /** What a row joined by {@link #BESIDE} has in {@code verdict} and {@code decided_on} of {@code o}. */
    static Optional<OwnVerdict> in(ResultSet row) throws SQLException {
        Date on = row.getDate("decided_on");
        return on == null
                ? Optional.empty()
                : Optional.of(new OwnVerdict(Verdict.valueOf(row.getString("verdict")), on.toLocalDate()));
    }

    void keep(RememberedNight night) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < night.advice().size(); i++) {
            Advice advice = night.advice().get(i);
            Decision decision = advice.judgement().decision();
            int position = i;
            decision.own()
                    .ifPresent(it -> rows.add(row(
                            night.night(), position, advice.judgement().fact().inviter(), it, decision.ruled())));
        }
        sql.updateAll(
                "INSERT INTO past_own_verdict (account, night, position, person_key, person_name, invited_at, verdict,"
                        + " ruled, decided_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private Object[] row(LocalDate night, int position, Inviter inviter, OwnVerdict own, Verdict ruled) {
        return new Object[] {
            account,
            night,
            position,
            Who.key(inviter.key()),
            inviter.name(),
            inviter.sentAt().toString(),
            own.verdict().name(),
            ruled.name(),
            own.on()
        };
    }

    /** What nights knew of it, the newest last. */
    List<Past.Own> between(LocalDate from, LocalDate before) {
        return sql.query(
                "SELECT person_key, person_name, invited_at, night, verdict, decided_on FROM past_own_verdict"
                        + " WHERE account = ? AND night >= ? AND night < ? ORDER BY night, position",
                row -> new Past.Own(
                        Who.in(row).person(),
                        Instant.parse(row.getString("invited_at")),
                        row.getDate("night").toLocalDate(),
                        row.getString("verdict"),
                        row.getDate("decided_on").toLocalDate()),
                account,
                from,
                before);
    }
}
