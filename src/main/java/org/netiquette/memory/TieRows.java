package org.netiquette.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.netiquette.network.Past;
import org.netiquette.network.Person;

/**
 * Writes and reads the connections of one account as archives had them: a row for each time that somebody was first seen so, of
 * which the newest counts. {@code keep_days} does not bound what is true today; it bounds those who are gone.
 */
final class TieRows {

    private final Statements sql;
    private final String account;

    TieRows(Statements sql, String account) {
        this.sql = sql;
        this.account = account;
    }

    void keep(LocalDate night, List<Past.Known> seen) {
        sql.updateAll(
                "INSERT INTO past_tie (account, night, position, person_key, person_name, company, job_title, gone)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, seen.size())
                        .mapToObj(it -> row(night, it, seen.get(it)))
                        .toList());
    }

    private Object[] row(LocalDate night, int position, Past.Known it) {
        Who who = Who.of(it.person());
        return new Object[] {account, night, position, who.key(), who.name(), it.company(), it.position(), it.gone()};
    }

    /** Each connection as nights before a date last saw it, in the order in which they were first seen. */
    List<Past.Known> before(LocalDate night) {
        Map<String, Past.Known> newest = new LinkedHashMap<>();
        sql.query(
                        "SELECT person_key, person_name, night, company, job_title, gone FROM past_tie"
                                + " WHERE account = ? AND night < ? ORDER BY night, position",
                        TieRows::known,
                        account,
                        night)
                .forEach(it ->
                        newest.merge(identity(it.person()), it, (older, newer) -> newer.after(Optional.of(older))));
        return List.copyOf(newest.values());
    }

    private static Past.Known known(ResultSet row) throws SQLException {
        return new Past.Known(
                Who.in(row).person(),
                row.getDate("night").toLocalDate(),
                row.getString("company"),
                row.getString("job_title"),
                row.getBoolean("gone"));
    }

    private static String identity(Person it) {
        return it.key().isPresent() ? Who.key(it.key()) : it.name().key();
    }

    /** Lets go of rows of nights before a date that a newer one has made void, and of those who had gone by then. */
    void dropBefore(LocalDate night) {
        sql.update("DELETE FROM past_tie WHERE account = ? AND night < ? AND gone = TRUE", account, night);
        sql.update(
                "DELETE FROM past_tie WHERE account = ? AND night < ? AND EXISTS (SELECT 1 FROM past_tie newer"
                        + " WHERE newer.account = past_tie.account AND newer.person_key = past_tie.person_key"
                        + " AND (newer.person_key <> '' OR newer.person_name = past_tie.person_name)"
                        + " AND newer.night > past_tie.night AND newer.night <= ?)",
                account,
                night,
                night);
    }

    /** Whether anybody of a name, or the one with a link, was ever seen as a connection. */
    boolean isKnown(Person person) {
        return people().stream().anyMatch(it -> it.isLike(person));
    }

    /** The names of all who were ever seen as connections. */
    List<String> names() {
        return people().stream().map(Who::name).filter(it -> !it.isEmpty()).toList();
    }

    private List<Who> people() {
        return sql.query("SELECT DISTINCT person_key, person_name FROM past_tie WHERE account = ?", Who::in, account);
    }

    void forget(Predicate<Who> which) {
        people().stream()
                .filter(which)
                .forEach(it -> sql.update(
                        "DELETE FROM past_tie WHERE account = ? AND person_key = ? AND person_name = ?",
                        account,
                        it.key(),
                        it.name()));
    }
}
