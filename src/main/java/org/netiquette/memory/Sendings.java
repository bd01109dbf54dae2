package org.netiquette.memory;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.network.PersonName;
import org.netiquette.network.ProfileKey;

/**
 * The invitations that one account remembers, each with all that the tables say of it. A person who changed their link has
 * rows under both: the sending of the invitation, by name and moment, tells that they are one.
 */
final class Sendings {

    private final Statements sql;
    private final String account;
    private final List<Row> rows;

    private final Map<List<Object>, List<Row>> byMark = new HashMap<>();
    private final Map<Row, Integer> order = new HashMap<>();

    /** A person and a moment, as the tables name them. */
    private record Row(Who who, Instant at) {

        /** What two rows of one person have in common: the link, or the sending by name and moment. */
        List<List<Object>> marks() {
            List<Object> sending = List.of(who.name(), at);
            return who.key().isEmpty() ? List.of(sending) : List.of(List.of(who.key()), sending);
        }
    }

    Sendings(Statements sql, String account) {
        this.sql = sql;
        this.account = account;
        this.rows = sql.query(
                "SELECT person_key, person_name, invited_at, MAX(night) AS newest FROM past_decision WHERE account = ?"
                        + " GROUP BY person_key, person_name, invited_at ORDER BY newest, person_name, person_key",
                row -> new Row(Who.in(row), Instant.parse(row.getString("invited_at"))),
                account);
        rows.forEach(row -> order.put(row, order.size()));
        rows.forEach(row -> row.marks().forEach(mark -> byMark.computeIfAbsent(mark, unseen -> new ArrayList<>(1))
                .add(row)));
    }

    /** One sending under all names and links of its sender. */
    record Sending(Statements sql, String account, List<Who> who, Instant at) {

        PersonHistory history() {
            return new SendingRows(sql, account, who, at).history();
        }
    }

    List<String> names() {
        return rows.stream().map(it -> it.who().name()).toList();
    }

    List<Sending> of(String person) {
        Optional<ProfileKey> key = ProfileKey.parse(person);
        String name = new PersonName(person).key();
        return sendings(rows.stream()
                .filter(it -> key.isPresent()
                        ? Who.key(key).equals(it.who().key())
                        : new PersonName(it.who().name()).key().equals(name))
                .toList());
    }

    Stream<PersonHistory> histories() {
        return sendings(rows).stream().map(Sending::history);
    }

    /** Everybody whom the sender of an invitation is known as. */
    List<Who> allOf(PersonHistory person) {
        List<Row> start = rows.stream()
                .filter(it -> it.at().equals(person.invitedAt())
                        && it.who().name().equals(person.name())
                        && it.who().person().url().equals(person.profileUrl()))
                .toList();
        return closure(start).stream().map(Row::who).distinct().toList();
    }

    private List<Sending> sendings(List<Row> start) {
        List<Sending> sendings = new ArrayList<>();
        Set<Row> done = new LinkedHashSet<>();
        for (Row it : start) {
            if (!done.contains(it)) {
                Set<Row> same = closure(List.of(it));
                same.stream().map(Row::at).distinct().sorted().forEach(at -> sendings.add(sending(same, at)));
                done.addAll(same);
            }
        }
        return sendings;
    }

    private Sending sending(Set<Row> same, Instant at) {
        List<Who> who =
                same.stream().filter(it -> it.at().equals(at)).map(Row::who).toList();
        return new Sending(sql, account, who, at);
    }

    /** The rows of one person: those with the same link or sending, and so on from there; the newest last. */
    private Set<Row> closure(List<Row> start) {
        Set<Row> same = new LinkedHashSet<>();
        Deque<Row> next = new ArrayDeque<>(start);
        while (!next.isEmpty()) {
            Row row = next.poll();
            if (same.add(row)) {
                row.marks().forEach(mark -> next.addAll(byMark.getOrDefault(mark, List.of())));
            }
        }
        return inOrder(same);
    }

    private Set<Row> inOrder(Set<Row> same) {
        return same.stream()
                .sorted(Comparator.comparing(it -> order.getOrDefault(it, 0)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
