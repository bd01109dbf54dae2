package org.netiquette.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.netiquette.network.Reach;

/** Writes and reads how far the network of one account reached, night by night. */
final class ReachRows {

    private final Statements sql;
    private final String account;

    ReachRows(Statements sql, String account) {
        this.sql = sql;
        this.account = account;
    }

    void keep(LocalDate night, List<Reach> reach) {
        sql.updateAll(
                "INSERT INTO past_reach (account, night, connections, with_thread, talked_to, with_benefit, balance)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                reach.stream()
                        .map(it -> new Object[] {
                            account,
                            night,
                            it.connections(),
                            it.withThread(),
                            it.talkedTo(),
                            it.withBenefit(),
                            it.balance()
                        })
                        .toList());
    }

    /** The reach of every night from a date on and before another. */
    SortedMap<LocalDate, Reach> between(LocalDate from, LocalDate before) {
        SortedMap<LocalDate, Reach> nights = new TreeMap<>();
        sql.query(
                "SELECT night, connections, with_thread, talked_to, with_benefit, balance FROM past_reach"
                        + " WHERE account = ? AND night >= ? AND night < ?",
                row -> nights.put(
                        row.getDate(1).toLocalDate(),
                        Reach.of(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6))),
                account,
                from,
                before);
        return nights;
    }
}
