package org.netiquette.memory;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.netiquette.network.Past;
import org.netiquette.network.Person;

/** Writes and reads what nights planned for the people whom one account might invite. */
final class OutreachRows {

    private static final String COLUMNS =
            "o.night, o.person_key, o.person_name, o.action, o.proposed, o.send_on, o.rules,"
                    + " o.why, o.note, o.template, n.policy, n.rules_hash, e.fact";
    private static final String TABLES = " FROM past_outreach o JOIN past_night n ON n.account = o.account"
            + " AND n.night = o.night LEFT JOIN past_evidence e ON e.account = o.account"
            + " AND e.hash = o.evidence_hash AND e.schema_version = " + Evidence.SCHEMA_VERSION;

    private final Statements sql;
    private final String account;

    OutreachRows(Statements sql, String account) {
        this.sql = sql;
        this.account = account;
    }

    /**
     * Keeps a night; of nights that are no longer the newest only what was proposed is left, and no fact.
     *
     * @return the facts to be kept with it
     */
    List<Evidence> keep(LocalDate night, List<RememberedStep> steps) {
        boolean newest = isNewest(night);
        List<Optional<Evidence>> evidence = steps.stream()
                .map(it -> it.fact().filter(fact -> newest).map(Evidence::of))
                .toList();
        sql.updateAll(
                "INSERT INTO past_outreach (account, night, position, person_key, person_name, action, proposed, send_on,"
                        + " rules, why, note, template, evidence_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, steps.size())
                        .filter(it -> newest || steps.get(it).proposed())
                        .mapToObj(it -> row(night, it, steps.get(it), evidence.get(it)))
                        .toList());
        sql.update(
                "DELETE FROM past_outreach WHERE account = ? AND proposed = FALSE"
                        + " AND night < (SELECT MAX(night) FROM past_night WHERE account = ?)",
                account,
                account);
        sql.update(
                "UPDATE past_outreach SET evidence_hash = '' WHERE account = ? AND evidence_hash <> ''"
                        + " AND night < (SELECT MAX(night) FROM past_night WHERE account = ?)",
                account,
                account);
        return evidence.stream().flatMap(Optional::stream).toList();
    }

    private boolean isNewest(LocalDate night) {
        return sql.query(
                        "SELECT COUNT(*) FROM past_night WHERE account = ? AND night > ?",
                        row -> row.getInt(1),
                        account,
                        night)
                .contains(0);
    }

    private Object[] row(LocalDate night, int position, RememberedStep it, Optional<Evidence> evidence) {
        Who who = Who.of(it.person());
        return Statements.row(
                account,
                night,
                position,
                who.key(),
                who.name(),
                it.action(),
                it.proposed(),
                it.sendOn().orElse(null),
                Json.write(it.rules()),
                it.why(),
                it.note(),
                it.template(),
                evidence.map(Evidence::hash).orElse(""));
    }

    /** Everything that any night from a date on told the member to do, oldest first. */
    List<Past.Proposed> proposed(LocalDate from) {
        return sql.query(
                "SELECT person_key, person_name, night, action, note, template FROM past_outreach"
                        + " WHERE account = ? AND proposed = TRUE AND night >= ? ORDER BY night, position",
                row -> new Past.Proposed(
                        Who.in(row).person(),
                        row.getDate("night").toLocalDate(),
                        row.getString("action"),
                        row.getString("note"),
                        row.getString("template")),
                account,
                from);
    }

    /** What was planned for people of a name, or for one with a link, night by night. */
    List<ConsideredPerson> of(Person person) {
        List<ConsideredPerson> considered = new ArrayList<>();
        like(person)
                .forEach(who -> considered.addAll(sql.query(
                        "SELECT " + COLUMNS + TABLES + " WHERE o.account = ? AND o.person_key = ?"
                                + " AND o.person_name = ? ORDER BY o.night, o.position",
                        this::considered,
                        account,
                        who.key(),
                        who.name())));
        return considered;
    }

    /** The names of those whom nights considered. */
    List<String> names() {
        return sql.query(
                "SELECT DISTINCT person_name FROM past_outreach WHERE account = ? AND person_name <> ''",
                row -> row.getString(1),
                account);
    }

    /** Takes away all rows of people of a name, or of one with a link. */
    void forget(Person person) {
        like(person)
                .forEach(who -> sql.update(
                        "DELETE FROM past_outreach WHERE account = ? AND person_key = ? AND person_name = ?",
                        account,
                        who.key(),
                        who.name()));
    }

    /** Everything that is kept, oldest first. */
    List<ConsideredPerson> all() {
        return sql.query(
                "SELECT " + COLUMNS + TABLES + " WHERE o.account = ? ORDER BY o.night, o.position",
                this::considered,
                account);
    }

    private List<Who> like(Person person) {
        return sql
                .query(
                        "SELECT DISTINCT person_key, person_name FROM past_outreach WHERE account = ?"
                                + " ORDER BY person_name, person_key",
                        Who::in,
                        account)
                .stream()
                .filter(it -> it.isLike(person))
                .toList();
    }

    private ConsideredPerson considered(ResultSet row) throws SQLException {
        Who who = Who.in(row);
        return new ConsideredPerson(
                account,
                row.getDate("night").toLocalDate(),
                row.getString("policy"),
                row.getString("rules_hash"),
                new RememberedStep(
                        who.person(),
                        row.getString("action"),
                        row.getBoolean("proposed"),
                        Optional.ofNullable(row.getDate("send_on")).map(Date::toLocalDate),
                        List.of(Json.read(row.getString("rules"), String[].class)),
                        row.getString("why"),
                        row.getString("note"),
                        row.getString("template"),
                        Optional.ofNullable(row.getString("fact")).map(it -> Evidence.read(it, KeptFact.CANDIDATE))));
    }
}
