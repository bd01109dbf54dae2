package org.netiquette.memory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.netiquette.draft.Advice;
import org.netiquette.fact.ReceivedInvitation;

/**
 * The night under way, kept so that a run that was killed goes on where it stopped: the accounts, what was gathered of
 * them, the facts and what was advised. Everything is written again in the same place when a step is repeated.
 */
public final class NightStore {

    private final Statements sql;

    /** @param source takes part in the caller's transactions */
    public NightStore(DataSource source) {
        this.sql = new Statements(source);
    }

    /** Begins a night with these accounts; what is kept of other nights goes. */
    public void plan(long night, List<PlannedAccount> accounts) {
        sql.update("DELETE FROM night_invitation");
        sql.update("DELETE FROM night_account");
        sql.updateAll(
                "INSERT INTO night_account (night_id, account_no, account, roots) VALUES (?, ?, ?, ?)",
                accounts.stream()
                        .map(it -> new Object[] {night, it.number(), it.account(), Json.write(it.roots())})
                        .toList());
    }

    /** The accounts of a night by number. */
    public List<PlannedAccount> accounts(long night) {
        return sql.query(
                "SELECT account_no, account, roots FROM night_account WHERE night_id = ? ORDER BY account_no",
                row -> new PlannedAccount(
                        row.getInt(1), row.getString(2), List.of(Json.read(row.getString(3), String[].class))),
                night);
    }

    /**
     * Keeps what was gathered of an account.
     *
     * @param gathered a record that JSON can hold, read back with its class
     */
    public void gathered(long night, int account, Object gathered, List<ReceivedInvitation> facts) {
        sql.update(
                "UPDATE night_account SET gathered = ? WHERE night_id = ? AND account_no = ?",
                Json.write(gathered),
                night,
                account);
        sql.update("DELETE FROM night_invitation WHERE night_id = ? AND account_no = ?", night, account);
        sql.updateAll(
                "INSERT INTO night_invitation (night_id, account_no, position, fact) VALUES (?, ?, ?, ?)",
                Stream.iterate(0, it -> it < facts.size(), it -> it + 1)
                        .map(it -> new Object[] {night, account, it, Json.write(facts.get(it))})
                        .toList());
    }

    /** What was gathered of an account; empty while it was not. */
    public <T> Optional<T> gathered(long night, int account, Class<T> type) {
        return sql
                .query(
                        "SELECT gathered FROM night_account"
                                + " WHERE night_id = ? AND account_no = ? AND gathered IS NOT NULL",
                        row -> Json.read(row.getString(1), type),
                        night,
                        account)
                .stream()
                .findFirst();
    }

    /** Keeps the summary of an account whose reports are written. */
    public void reported(long night, int account, Object summary) {
        sql.update(
                "UPDATE night_account SET reported = ? WHERE night_id = ? AND account_no = ?",
                Json.write(summary),
                night,
                account);
    }

    /** The summaries of a night, by number of the account. */
    public <T> List<T> reported(long night, Class<T> type) {
        return sql.query(
                "SELECT reported FROM night_account WHERE night_id = ? AND reported IS NOT NULL ORDER BY account_no",
                row -> Json.read(row.getString(1), type),
                night);
    }

    /** A page of the facts of a night, by account and position. */
    public List<StagedInvitation> facts(long night, int offset, int limit) {
        return sql.query(
                "SELECT account_no, position, fact FROM night_invitation WHERE night_id = ?"
                        + " ORDER BY account_no, position OFFSET ? ROWS FETCH FIRST ? ROWS ONLY",
                row -> new StagedInvitation(
                        row.getInt(1), row.getInt(2), Json.read(row.getString(3), ReceivedInvitation.class)),
                night,
                offset,
                limit);
    }

    /** How many facts a night has. */
    public int factCount(long night) {
        return sql.query("SELECT COUNT(*) FROM night_invitation WHERE night_id = ?", row -> row.getInt(1), night)
                .get(0);
    }

    /** How many facts of an account have advice. */
    public int judgedCount(long night, int account) {
        return sql.query(
                        "SELECT COUNT(*) FROM night_invitation"
                                + " WHERE night_id = ? AND account_no = ? AND advice IS NOT NULL",
                        row -> row.getInt(1),
                        night,
                        account)
                .get(0);
    }

    /** Keeps what was advised. */
    public void judged(long night, List<JudgedInvitation> judged) {
        sql.updateAll(
                "UPDATE night_invitation SET advice = ? WHERE night_id = ? AND account_no = ? AND position = ?",
                judged.stream()
                        .map(it -> new Object[] {Json.write(it.advice()), night, it.account(), it.position()})
                        .toList());
    }

    /** Everything advised to an account, by position. */
    public List<Advice> advice(long night, int account) {
        return sql.query(
                "SELECT advice FROM night_invitation WHERE night_id = ? AND account_no = ? AND advice IS NOT NULL"
                        + " ORDER BY position",
                row -> Json.read(row.getString(1), Advice.class),
                night,
                account);
    }
}
