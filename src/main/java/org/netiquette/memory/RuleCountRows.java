package org.netiquette.memory;

import java.time.LocalDate;
import java.util.List;

/** Writes and reads how often rules spoke of one account's connections; of the newest night alone. */
final class RuleCountRows {

    private final Statements sql;
    private final String account;

    RuleCountRows(Statements sql, String account) {
        this.sql = sql;
        this.account = account;
    }

    void keep(LocalDate night, List<RuleCount> counts) {
        sql.updateAll(
                "INSERT INTO past_rule_count (account, night, rule, hits, decided, alone) VALUES (?, ?, ?, ?, ?, ?)",
                counts.stream()
                        .map(it -> new Object[] {account, night, it.rule(), it.hits(), it.decided(), it.alone()})
                        .toList());
        sql.update(
                "DELETE FROM past_rule_count WHERE account = ?"
                        + " AND night < (SELECT MAX(night) FROM past_night WHERE account = ?)",
                account,
                account);
    }

    List<RuleCount> of(LocalDate night) {
        return sql.query(
                "SELECT rule, hits, decided, alone FROM past_rule_count WHERE account = ? AND night = ? ORDER BY rule",
                row -> new RuleCount(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                account,
                night);
    }
}
