package org.netiquette.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netiquette.memory.RememberedNetwork.FollowUp;
import org.netiquette.network.Past;
import org.netiquette.network.Person;

/** Writes and reads what nights told one account to do about connections. */
final class FollowUpRows {

    private static final String COLUMNS =
            "night, person_key, person_name, kind, told, due_on, rules, why, prepare FROM past_follow_up";

    private final Statements sql;
    private final String account;

    FollowUpRows(Statements sql, String account) {
        this.sql = sql;
        this.account = account;
    }

    /** Keeps a night; of nights that are no longer the newest only what they told for the first time is left. */
    void keep(LocalDate night, List<FollowUp> followUps) {
        sql.updateAll(
                "INSERT INTO past_follow_up (account, night, position, person_key, person_name, kind, told, due_on, rules,"
                        + " why, prepare) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, followUps.size())
                        .mapToObj(it -> row(night, it, followUps.get(it)))
                        .toList());
        sql.update(
                "DELETE FROM past_follow_up WHERE account = ? AND told = FALSE"
                        + " AND night < (SELECT MAX(night) FROM past_night WHERE account = ?)",
                account,
                account);
    }

    private Object[] row(LocalDate night, int position, FollowUp it) {
        Who who = Who.of(it.person());
        return new Object[] {
            account,
            night,
            position,
            who.key(),
            who.name(),
            it.kind(),
            it.told(),
            it.dueOn(),
            Json.write(it.rules()),
            it.why(),
            it.prepare()
        };
    }

    /** Everything that any night from a date on told for the first time, oldest first. */
    List<Past.FollowedUp> told(LocalDate from) {
        return sql.query(
                "SELECT " + COLUMNS + " WHERE account = ? AND told = TRUE AND night >= ? ORDER BY night, position",
                row -> new Past.FollowedUp(
                        Who.in(row).person(),
                        row.getDate("night").toLocalDate(),
                        row.getString("kind"),
                        row.getDate("due_on").toLocalDate()),
                account,
                from);
    }

    /** What nights told about people of a name, or about one with a link, oldest first. */
    List<ToldTie> of(Person person) {
        return all().filter(it -> Who.of(it.person()).isLike(person)).toList();
    }

    private Stream<ToldTie> all() {
        return sql
                .query("SELECT " + COLUMNS + " WHERE account = ? ORDER BY night, position", this::told, account)
                .stream();
    }

    private ToldTie told(ResultSet row) throws SQLException {
        return new ToldTie(
                account,
                row.getDate("night").toLocalDate(),
                Who.in(row).person(),
                row.getString("kind"),
                row.getDate("due_on").toLocalDate(),
                List.of(Json.read(row.getString("rules"), String[].class)),
                row.getString("why"),
                row.getString("prepare"));
    }

    void forget(Predicate<Who> which) {
        all().map(it -> Who.of(it.person())).distinct().filter(which).forEach(this::delete);
    }

    private void delete(Who it) {
        sql.update(
                "DELETE FROM past_follow_up WHERE account = ? AND person_key = ? AND person_name = ?",
                account,
                it.key(),
                it.name());
    }
}
