package org.netiquette.memory;

import java.time.LocalDate;
import java.util.List;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.ReceivedInvitation;

/**
 * What the newest night of an account judged, as far as its facts can still be read.
 *
 * @param policy the policy that it judged by
 * @param ofNetwork how often rules spoke of connections and pairs, by the rules of that night
 */
public record NewestNight(
        String account,
        LocalDate night,
        String policy,
        List<ReceivedInvitation> invitations,
        List<Candidate> candidates,
        List<RuleCount> ofNetwork) {

    public NewestNight {
        invitations = List.copyOf(invitations);
        candidates = List.copyOf(candidates);
        ofNetwork = List.copyOf(ofNetwork);
    }

    /** Reads it, account by account. */
    static List<NewestNight> of(Statements sql, String account) {
        return sql.query(
                "SELECT night, policy FROM past_night n WHERE account = ?"
                        + " AND night = (SELECT MAX(night) FROM past_night WHERE account = n.account)",
                row -> of(sql, account, row.getDate("night").toLocalDate(), row.getString("policy")),
                account);
    }

    private static NewestNight of(Statements sql, String account, LocalDate night, String policy) {
        return new NewestNight(
                account,
                night,
                policy,
                invitations(sql, account, night),
                candidates(sql, account, night),
                new RuleCountRows(sql, account).of(night));
    }

    private static List<ReceivedInvitation> invitations(Statements sql, String account, LocalDate night) {
        return sql.query(
                "SELECT e.fact, o.verdict, o.decided_on FROM past_decision d" + OwnVerdictRows.BESIDE
                        + " JOIN past_evidence e ON e.account = d.account AND e.hash = d.evidence_hash"
                        + " WHERE d.account = ? AND d.night = ? AND e.schema_version = ? ORDER BY d.position",
                row -> Evidence.read(row.getString("fact"), night, OwnVerdictRows.in(row)),
                account,
                night,
                Evidence.SCHEMA_VERSION);
    }

    private static List<Candidate> candidates(Statements sql, String account, LocalDate night) {
        return sql.query(
                "SELECT e.fact FROM past_outreach d JOIN past_evidence e ON e.account = d.account"
                        + " AND e.hash = d.evidence_hash WHERE d.account = ? AND d.night = ? AND e.schema_version = ?"
                        + " ORDER BY d.position",
                row -> Evidence.read(row.getString("fact"), KeptFact.CANDIDATE),
                account,
                night,
                Evidence.SCHEMA_VERSION);
    }
}
