package org.netiquette.memory;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.netiquette.network.Person;

/**
 * Forgets people of one account for good. What remains is a keyed hash of what identifies them, so that they are not learnt
 * again from the next archive, while nobody can read from it who they are.
 */
final class Forgetting {

    private static final String ALGORITHM = "HmacSHA256";
    /** Whose rows name one person in the columns {@code person_key} and {@code person_name}. */
    private static final List<String> OF_ONE =
            List.of("past_decision", "past_own_verdict", "past_letter", "past_outcome", "past_outreach");

    private static final List<String> ALL = Stream.concat(
                    OF_ONE.stream(), Stream.of("past_evidence", "past_tie", "past_follow_up", "past_introduction"))
            .toList();

    private final Statements sql;
    private final String account;

    Forgetting(Statements sql, String account) {
        this.sql = sql;
        this.account = account;
    }

    /** Whether somebody was forgotten: by link, or by name where there is no link to tell namesakes apart. */
    Predicate<Person> forgotten() {
        Set<String> hashes = new HashSet<>(
                sql.query("SELECT hash FROM forgotten WHERE account = ?", row -> row.getString(1), account));
        Optional<String> secret = secret();
        if (hashes.isEmpty() || secret.isEmpty()) {
            return it -> false;
        }
        return it -> marks(it).stream().map(mark -> hash(secret.get(), mark)).anyMatch(hashes::contains);
    }

    /** What a row may be known by. */
    private static List<String> marks(Person it) {
        String name = it.name().key();
        List<String> marks = new ArrayList<>();
        it.key().ifPresent(key -> marks.add("key " + Who.key(it.key())));
        if (!name.isEmpty()) {
            marks.add("any " + name);
            if (it.key().isEmpty()) {
                marks.add("name " + name);
            }
        }
        return marks;
    }

    /** Forgets one person, who may have had several links. Answers how many rows went, by table. */
    int forget(List<Who> who) {
        int before = rows();
        boolean linked = who.stream().anyMatch(it -> !it.key().isEmpty());
        for (Who it : who) {
            delete(it);
            dropTies(it::isSame);
            String name = it.person().name().key();
            if (!it.key().isEmpty()) {
                remember("key " + it.key());
            }
            if (!name.isEmpty()) {
                remember((linked ? "name " : "any ") + name);
            }
        }
        new Keeping(sql, account).dropUnusedEvidence();
        int gone = before - rows();
        takeOutOfOthers(who);
        return gone;
    }

    /** Sees to it that somebody on whom nothing was decided is not learnt again. Answers how many rows went. */
    int neverLearn(Person it) {
        int before = rows();
        it.key().ifPresent(key -> remember("key " + Who.key(it.key())));
        if (it.key().isEmpty()) {
            remember("any " + it.name().key());
        }
        new OutreachRows(sql, account).forget(it);
        dropTies(who -> who.isLike(it));
        new Keeping(sql, account).dropUnusedEvidence();
        int gone = before - rows();
        takeOutOfOthers(List.of(Who.of(it)));
        return gone;
    }

    private void dropTies(Predicate<Who> which) {
        new TieRows(sql, account).forget(which);
        new FollowUpRows(sql, account).forget(which);
        new IntroductionRows(sql, account).forget(which);
    }

    /** Facts of other people that rest on the person, such as who introduced them, stay without the name. */
    private void takeOutOfOthers(List<Who> who) {
        Nameless nameless = new Nameless(who);
        takeOutOf("past_outreach", List.of("why", "note"), nameless);
        takeOutOf("past_follow_up", List.of("why", "prepare"), nameless);
        takeOutOf("past_introduction", List.of("why", "message_a", "message_b"), nameless);
        List<Evidence> all = sql.query(
                "SELECT hash, fact FROM past_evidence WHERE account = ?",
                row -> new Evidence(row.getString("hash"), row.getString("fact")),
                account);
        for (Evidence it : all) {
            Evidence changed = Evidence.without(it.json(), nameless);
            if (!changed.json().equals(it.json())) {
                replace(it, changed);
            }
        }
    }

    /**
     * Reasons that name the person stay without the name; words drafted by such a reason, the columns behind it, may be to them,
     * and go.
     */
    private void takeOutOf(String table, List<String> columns, Nameless nameless) {
        record Reason(LocalDate night, int position, List<String> texts) {}
        List<Reason> all = sql.query(
                "SELECT night, position, " + String.join(", ", columns) + " FROM " + table + " WHERE account = ?",
                row -> new Reason(row.getDate("night").toLocalDate(), row.getInt("position"), texts(row, columns)),
                account);
        String set = columns.stream().map(it -> it + " = ?").collect(Collectors.joining(", "));
        for (Reason it : all) {
            if (it.texts().stream().anyMatch(text -> !nameless.apply(text).equals(text))) {
                List<Object> row =
                        new ArrayList<>(it.texts().stream().map(text -> "").toList());
                row.set(0, nameless.apply(it.texts().get(0)));
                row.addAll(List.of(account, it.night(), it.position()));
                sql.update(
                        "UPDATE " + table + " SET " + set + " WHERE account = ? AND night = ? AND position = ?",
                        row.toArray());
            }
        }
    }

    private static List<String> texts(ResultSet row, List<String> columns) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (String it : columns) {
            texts.add(row.getString(it));
        }
        return texts;
    }

    private void replace(Evidence old, Evidence changed) {
        List<Integer> known = sql.query(
                "SELECT 1 FROM past_evidence WHERE account = ? AND hash = ?",
                row -> row.getInt(1),
                account,
                changed.hash());
        if (known.isEmpty()) {
            sql.update(
                    "INSERT INTO past_evidence (account, hash, schema_version, fact)"
                            + " SELECT account, ?, schema_version, ? FROM past_evidence WHERE account = ? AND hash = ?",
                    changed.hash(),
                    changed.json(),
                    account,
                    old.hash());
        }
        sql.update(
                "UPDATE past_decision SET evidence_hash = ? WHERE account = ? AND evidence_hash = ?",
                changed.hash(),
                account,
                old.hash());
        sql.update(
                "UPDATE past_outreach SET evidence_hash = ? WHERE account = ? AND evidence_hash = ?",
                changed.hash(),
                account,
                old.hash());
        sql.update("DELETE FROM past_evidence WHERE account = ? AND hash = ?", account, old.hash());
    }

    private void delete(Who it) {
        for (String table : OF_ONE) {
            sql.update(
                    "DELETE FROM " + table + " WHERE account = ? AND person_key = ? AND person_name = ?",
                    account,
                    it.key(),
                    it.name());
        }
    }

    private int rows() {
        return ALL.stream()
                .flatMap(
                        it -> sql
                                .query(
                                        "SELECT COUNT(*) FROM " + it + " WHERE account = ?",
                                        row -> row.getInt(1),
                                        account)
                                .stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    private void remember(String mark) {
        String hash = hash(secret().orElseGet(this::newSecret), mark);
        sql.update("DELETE FROM forgotten WHERE account = ? AND hash = ?", account, hash);
        sql.update("INSERT INTO forgotten (account, hash) VALUES (?, ?)", account, hash);
    }

    private Optional<String> secret() {
        return sql.query("SELECT secret FROM forgotten_key WHERE id = 1", row -> row.getString(1)).stream()
                .findFirst();
    }

    private String newSecret() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        sql.update("INSERT INTO forgotten_key (id, secret) VALUES (1, ?)", secret);
        return secret;
    }

    private String hash(String secret, String mark) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((account + "\n" + mark).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
