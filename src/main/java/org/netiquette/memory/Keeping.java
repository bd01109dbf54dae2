package org.netiquette.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Course;
import org.netiquette.fact.Inviter;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.network.Past;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Proposal;

/** Writes the nights of one account, and takes them away again. */
final class Keeping {

    private static final List<String> TABLES =
            List.of("past_night", "past_decision", "past_own_verdict", "past_letter", "past_outcome", "past_outreach");

    private static final List<String> OF_NETWORK =
            List.of("past_follow_up", "past_introduction", "past_reach", "past_rule_count");

    private final Statements sql;
    private final String account;

    Keeping(Statements sql, String account) {
        this.sql = sql;
        this.account = account;
    }

    void drop(LocalDate night) {
        TABLES.forEach(it -> drop(it, night));
        dropUnusedEvidence();
    }

    void dropNetwork(LocalDate night) {
        OF_NETWORK.forEach(it -> drop(it, night));
        drop("past_tie", night);
    }

    private void drop(String table, LocalDate night) {
        sql.update("DELETE FROM " + table + " WHERE account = ? AND night = ?", account, night);
    }

    void dropBefore(LocalDate night) {
        List<Integer> older = sql.query(
                "SELECT COUNT(*) FROM past_night WHERE account = ? AND night < ?",
                row -> row.getInt(1),
                account,
                night);
        if (older.contains(0)) {
            return;
        }
        Stream.concat(TABLES.stream(), OF_NETWORK.stream())
                .forEach(it -> sql.update("DELETE FROM " + it + " WHERE account = ? AND night < ?", account, night));
        new TieRows(sql, account).dropBefore(night);
        dropUnusedEvidence();
    }

    /** Facts on which no decision and no plan rests any more. */
    void dropUnusedEvidence() {
        sql.update(
                "DELETE FROM past_evidence WHERE account = ? AND NOT EXISTS (SELECT 1 FROM past_decision"
                        + " WHERE past_decision.account = past_evidence.account"
                        + " AND past_decision.evidence_hash = past_evidence.hash)"
                        + " AND NOT EXISTS (SELECT 1 FROM past_outreach"
                        + " WHERE past_outreach.account = past_evidence.account"
                        + " AND past_outreach.evidence_hash = past_evidence.hash)",
                account);
    }

    void keep(RememberedNight it) {
        sql.update(
                "INSERT INTO past_night (account, night, exported_on, policy, rules_hash) VALUES (?, ?, ?, ?, ?)",
                account,
                it.night(),
                it.exportedOn().orElse(null),
                it.policy(),
                it.rulesHash());
        List<Evidence> evidence = it.advice().stream()
                .map(advice -> Evidence.of(advice.judgement().fact()))
                .toList();
        keepEvidence(evidence);
        keepDecisions(it, evidence);
        new OwnVerdictRows(sql, account).keep(it);
        keepLetters(it);
        keepOutcomes(it);
        keepEvidence(new OutreachRows(sql, account).keep(it.night(), it.outreach()));
        keepNetwork(it.night(), it.network());
        dropUnusedEvidence();
    }

    private void keepNetwork(LocalDate night, RememberedNetwork network) {
        new TieRows(sql, account).keep(night, network.seen());
        new FollowUpRows(sql, account).keep(night, network.followUps());
        new IntroductionRows(sql, account).keep(night, network.introductions());
        new ReachRows(sql, account).keep(night, network.reach());
        new RuleCountRows(sql, account).keep(night, network.rules());
    }

    private void keepEvidence(List<Evidence> evidence) {
        Set<String> known = new HashSet<>(
                sql.query("SELECT hash FROM past_evidence WHERE account = ?", row -> row.getString(1), account));
        Map<String, Evidence> fresh = new LinkedHashMap<>();
        evidence.stream().filter(it -> !known.contains(it.hash())).forEach(it -> fresh.put(it.hash(), it));
        sql.updateAll(
                "INSERT INTO past_evidence (account, hash, schema_version, fact) VALUES (?, ?, ?, ?)",
                fresh.values().stream()
                        .map(it -> new Object[] {account, it.hash(), Evidence.SCHEMA_VERSION, it.json()})
                        .toList());
    }

    private void keepDecisions(RememberedNight night, List<Evidence> evidence) {
        sql.updateAll(
                "INSERT INTO past_decision (account, night, position, person_key, person_name, invited_at, verdict, force,"
                        + " rule, rules, reason, note, question, evidence_hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, night.advice().size())
                        .mapToObj(it -> decision(
                                night.night(),
                                it,
                                night.advice().get(it),
                                evidence.get(it).hash()))
                        .toList());
    }

    private Object[] decision(LocalDate night, int position, Advice advice, String hash) {
        ReceivedInvitation fact = advice.judgement().fact();
        Decision decision = advice.judgement().decision();
        Inviter inviter = fact.inviter();
        return new Object[] {
            account,
            night,
            position,
            Who.key(inviter.key()),
            inviter.name(),
            inviter.sentAt().toString(),
            decision.verdict().name(),
            decision.force().map(Force::name).orElse(""),
            decision.deciding().map(Proposal::rule).orElse(""),
            Json.write(decision.rules()),
            decision.deciding().map(Proposal::reason).orElse(""),
            inviter.noteText(),
            fact.question().name(),
            hash
        };
    }

    private void keepLetters(RememberedNight night) {
        List<Object[]> rows = new ArrayList<>();
        for (Advice advice : night.advice()) {
            ReceivedInvitation fact = advice.judgement().fact();
            fact.course().letters().forEach(it -> rows.add(letter(night.night(), rows.size(), fact.inviter(), it)));
        }
        sql.updateAll(
                "INSERT INTO past_letter (account, night, position, person_key, person_name, invited_at, written_at,"
                        + " from_member, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private Object[] letter(LocalDate night, int position, Inviter inviter, Course.Letter it) {
        return new Object[] {
            account,
            night,
            position,
            Who.key(inviter.key()),
            inviter.name(),
            inviter.sentAt().toString(),
            it.at().toString(),
            it.fromMember(),
            it.text()
        };
    }

    private void keepOutcomes(RememberedNight night) {
        sql.updateAll(
                "INSERT INTO past_outcome (account, night, position, person_key, person_name, invited_at, kind,"
                        + " happened_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, night.outcomes().size())
                        .mapToObj(it ->
                                outcome(night.night(), it, night.outcomes().get(it)))
                        .toList());
    }

    private Object[] outcome(LocalDate night, int position, Past.Outcome it) {
        Who who = Who.of(it.person());
        return Statements.row(
                account,
                night,
                position,
                who.key(),
                who.name(),
                it.invitedAt().toString(),
                it.kind().name(),
                it.on().orElse(null));
    }
}
