package org.netiquette.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.ReceivedInvitation;

/**
 * The night under way, kept so that a run that was killed goes on where it stopped: the accounts, what was gathered of
 * them, the facts and what was advised. Everything is written again in the same place when a step is repeated.
 */
public final class NightStore {

    private static final List<String> TABLES = List.of(
            "night_reject",
            "night_invitation",
            "night_candidate",
            "night_outreach",
            "night_connection",
            "night_pair",
            "night_known",
            "night_account");

    private final Statements sql;
    private final AccountColumns columns;
    private final StagedRows rejects;
    private final StagedRows invitations;
    private final StagedRows candidates;
    private final StagedRows steps;

    /** @param source takes part in the caller's transactions */
    public NightStore(DataSource source) {
        this.sql = new Statements(source);
        this.columns = new AccountColumns(sql);
        this.rejects = new StagedRows(sql, "night_reject", "reject");
        this.invitations = new StagedRows(sql, "night_invitation", "fact");
        this.candidates = new StagedRows(sql, "night_candidate", "fact");
        this.steps = new StagedRows(sql, "night_outreach", "step");
    }

    /** Begins a night with these accounts; what is kept of other nights goes. */
    public void plan(long night, List<PlannedAccount> accounts) {
        clear();
        sql.updateAll(
                "INSERT INTO night_account (night_id, account_no, account, roots) VALUES (?, ?, ?, ?)",
                accounts.stream()
                        .map(it -> new Object[] {night, it.number(), it.account(), Json.write(it.roots())})
                        .toList());
    }

    /** Forgets everything that is kept of any night: once its reports are written nothing of it is needed. */
    public void clear() {
        TABLES.forEach(it -> sql.update("DELETE FROM " + it));
    }

    /** The accounts of a night by number. */
    public List<PlannedAccount> accounts(long night) {
        return sql.query(
                "SELECT account_no, account, roots FROM night_account WHERE night_id = ? ORDER BY account_no",
                NightStore::planned,
                night);
    }

    /** The account of that number; empty where the night has none. */
    public Optional<PlannedAccount> account(long night, int number) {
        return sql
                .query(
                        "SELECT account_no, account, roots FROM night_account WHERE night_id = ? AND account_no = ?",
                        NightStore::planned,
                        night,
                        number)
                .stream()
                .findFirst();
    }

    private static PlannedAccount planned(ResultSet row) throws SQLException {
        return new PlannedAccount(
                row.getInt(1), row.getString(2), List.of(Json.read(row.getString(3), String[].class)));
    }

    /**
     * Keeps what was gathered of an account.
     *
     * @param gathered a record that JSON can hold, read back with its class
     * @param unused more such records, of what was not used
     */
    public void gathered(long night, int account, Object gathered, List<?> unused, List<ReceivedInvitation> facts) {
        columns.write("gathered", night, account, gathered);
        rejects.keep(night, account, unused);
        invitations.keep(night, account, facts);
    }

    /** Keeps whom an account might invite. */
    public void candidates(long night, int account, List<Candidate> all) {
        candidates.keep(night, account, all);
    }

    /** Whom an account might invite, in the order in which they were kept. */
    public List<Candidate> candidates(long night, int account) {
        return candidates.all(night, account, Candidate.class);
    }

    /**
     * Keeps what was planned for the people whom an account might invite.
     *
     * @param planned a record that JSON can hold, about the account as a whole
     * @param all more such records, one a person
     */
    public void outreach(long night, int account, Object planned, List<?> all) {
        columns.write("planned", night, account, planned);
        steps.keep(night, account, all);
    }

    /** What was planned for an account as a whole; empty while nothing was. */
    public <T> Optional<T> planned(long night, int account, Class<T> type) {
        return columns.read("planned", night, account, type);
    }

    /** What was planned for the people whom an account might invite, in its order. */
    public <T> List<T> outreach(long night, int account, Class<T> type) {
        return steps.all(night, account, type);
    }

    /** What was kept of an account as rejected, in its order. */
    public <T> List<T> rejects(long night, int account, Class<T> type) {
        return rejects.all(night, account, type);
    }

    /** What was gathered of an account; empty while it was not. */
    public <T> Optional<T> gathered(long night, int account, Class<T> type) {
        return columns.read("gathered", night, account, type);
    }

    /** Keeps the summary of an account whose reports are written. */
    public void reported(long night, int account, Object summary) {
        columns.write("reported", night, account, summary);
    }

    /** The summaries of a night, by number of the account. */
    public <T> List<T> reported(long night, Class<T> type) {
        return sql.query(
                "SELECT reported FROM night_account WHERE night_id = ? AND reported IS NOT NULL ORDER BY account_no",
                row -> Json.read(row.getString(1), type),
                night);
    }

    /**
     * A page of the facts of a night by account and position, behind the given one.
     *
     * @param account number of the account, -1 to begin
     * @param position place within the account
     */
    public List<StagedInvitation> factsBehind(long night, int account, int position, int limit) {
        return sql.query(
                "SELECT account_no, position, fact FROM night_invitation WHERE night_id = ?"
                        + " AND (account_no > ? OR (account_no = ? AND position > ?))"
                        + " ORDER BY account_no, position FETCH FIRST ? ROWS ONLY",
                row -> new StagedInvitation(
                        row.getInt(1), row.getInt(2), Json.read(row.getString(3), ReceivedInvitation.class)),
                night,
                account,
                account,
                position,
                limit);
    }

    /** The fact at a place of the whole night, from 0, without those before it; empty behind the last one. */
    public Optional<StagedInvitation> factAt(long night, int place) {
        return sql
                .query(
                        "SELECT account_no, position, fact FROM night_invitation WHERE night_id = ?"
                                + " ORDER BY account_no, position OFFSET ? ROWS FETCH FIRST 1 ROWS ONLY",
                        row -> new StagedInvitation(
                                row.getInt(1), row.getInt(2), Json.read(row.getString(3), ReceivedInvitation.class)),
                        night,
                        place)
                .stream()
                .findFirst();
    }

    /** How many facts a night has. */
    public int factCount(long night) {
        return invitations.count(night);
    }

    /** How many people are considered for an invitation. */
    public int candidateCount(long night) {
        return candidates.count(night);
    }

    /** For how many of them something is planned. */
    public int outreachCount(long night) {
        return steps.count(night);
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
