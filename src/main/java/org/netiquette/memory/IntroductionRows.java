package org.netiquette.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netiquette.memory.RememberedNetwork.Introduction;
import org.netiquette.network.Past;
import org.netiquette.network.Person;

/** Writes and reads whom nights told one account to introduce to each other. */
final class IntroductionRows {

    private static final String COLUMNS = "night, person_key, person_name, other_key, other_name, told, rules, why,"
            + " message_a, message_b FROM past_introduction";

    private final Statements sql;
    private final String account;

    IntroductionRows(Statements sql, String account) {
        this.sql = sql;
        this.account = account;
    }

    /** A row with its night and the two. */
    private record Met(LocalDate night, Person one, Person other, List<String> rules, String why, String messages) {

        static Met in(ResultSet row) throws SQLException {
            return new Met(
                    row.getDate("night").toLocalDate(),
                    Who.in(row).person(),
                    new Who(row.getString("other_key"), row.getString("other_name")).person(),
                    List.of(Json.read(row.getString("rules"), String[].class)),
                    row.getString("why"),
                    row.getString("message_a") + "\n\n" + row.getString("message_b"));
        }
    }

    /** Keeps a night; of nights that are no longer the newest only what they told for the first time is left. */
    void keep(LocalDate night, List<Introduction> introductions) {
        sql.updateAll(
                "INSERT INTO past_introduction (account, night, position, person_key, person_name, other_key, other_name,"
                        + " told, rules, why, message_a, message_b) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, introductions.size())
                        .mapToObj(it -> row(night, it, introductions.get(it)))
                        .toList());
        sql.update(
                "DELETE FROM past_introduction WHERE account = ? AND told = FALSE"
                        + " AND night < (SELECT MAX(night) FROM past_night WHERE account = ?)",
                account,
                account);
    }

    private Object[] row(LocalDate night, int position, Introduction it) {
        Who one = Who.of(it.one());
        Who other = Who.of(it.other());
        return new Object[] {
            account,
            night,
            position,
            one.key(),
            one.name(),
            other.key(),
            other.name(),
            it.told(),
            Json.write(it.rules()),
            it.why(),
            it.messageA(),
            it.messageB()
        };
    }

    /** Everything that any night from a date on told for the first time, oldest first. */
    List<Past.Introduced> told(LocalDate from) {
        return sql
                .query(
                        "SELECT " + COLUMNS
                                + " WHERE account = ? AND told = TRUE AND night >= ? ORDER BY night, position",
                        Met::in,
                        account,
                        from)
                .stream()
                .map(it -> new Past.Introduced(it.one(), it.other(), it.night()))
                .toList();
    }

    /** Whom nights told to introduce to people of a name, or to one with a link, oldest first. */
    List<ToldTie> of(Person person) {
        return all().stream().flatMap(it -> of(person, it)).toList();
    }

    private Stream<ToldTie> of(Person person, Met it) {
        boolean isOne = Who.of(it.one()).isLike(person);
        boolean isOther = Who.of(it.other()).isLike(person);
        return isOne || isOther
                ? Stream.of(new ToldTie(
                        account,
                        it.night(),
                        isOne ? it.other() : it.one(),
                        ToldTie.INTRODUCE,
                        it.night(),
                        it.rules(),
                        it.why(),
                        it.messages()))
                : Stream.of();
    }

    private List<Met> all() {
        return sql.query("SELECT " + COLUMNS + " WHERE account = ? ORDER BY night, position", Met::in, account);
    }

    /** Takes away all rows that name such people. */
    void forget(Predicate<Who> which) {
        all().stream()
                .flatMap(it -> Stream.of(it.one(), it.other()))
                .map(Who::of)
                .filter(which)
                .distinct()
                .forEach(this::delete);
    }

    private void delete(Who it) {
        sql.update(
                "DELETE FROM past_introduction WHERE account = ?"
                        + " AND (person_key = ? AND person_name = ? OR other_key = ? AND other_name = ?)",
                account,
                it.key(),
                it.name(),
                it.key(),
                it.name());
    }
}
