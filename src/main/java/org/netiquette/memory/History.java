package org.netiquette.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.memory.PersonHistory.Decided;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.network.ProfileKey;
import org.netiquette.verdict.Verdict;

/** What is remembered, to be shown and to be forgotten. */
public final class History {

    private final Statements sql;
    private final Copies copies;

    History(Statements sql, Copies copies) {
        this.sql = sql;
        this.copies = copies;
    }

    /** The remembered nights by date and account. */
    public List<NightLine> nights(Optional<String> account) {
        Map<List<Object>, NightLine> lines = new LinkedHashMap<>();
        sql
                .query(
                        "SELECT n.night, n.account, n.policy, d.verdict, COUNT(d.verdict) AS times FROM past_night n"
                                + " LEFT JOIN past_decision d ON d.account = n.account AND d.night = n.night"
                                + " GROUP BY n.night, n.account, n.policy, d.verdict ORDER BY n.night, n.account",
                        row -> new NightLine(
                                row.getDate("night").toLocalDate(),
                                row.getString("account"),
                                row.getString("policy"),
                                row.getInt("times") == 0
                                        ? Map.of()
                                        : Map.of(Verdict.valueOf(row.getString("verdict")), row.getInt("times"))))
                .stream()
                .filter(it -> account.isEmpty() || account.get().equals(it.account()))
                .forEach(it -> lines.merge(List.of(it.night(), it.account()), it, History::joined));
        return List.copyOf(lines.values());
    }

    private static NightLine joined(NightLine one, NightLine other) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        verdicts.putAll(one.verdicts());
        verdicts.putAll(other.verdicts());
        return new NightLine(one.night(), one.account(), one.policy(), verdicts);
    }

    /**
     * What is remembered of the people of a name, or of one with a link.
     *
     * @param person name or profile link
     */
    public List<PersonHistory> of(String person, Optional<String> account) {
        List<PersonHistory> histories = new ArrayList<>();
        for (String it : accounts(account)) {
            new Sendings(sql, it).of(person).forEach(sending -> histories.add(sending.history()));
        }
        return histories;
    }

    /**
     * What nights planned for somebody whom the member might invite, by account and night.
     *
     * @param person name or profile link
     */
    public List<ConsideredPerson> considered(String person, Optional<String> account) {
        return accounts(account).stream()
                .flatMap(it -> new OutreachRows(sql, it).of(named(person)).stream())
                .toList();
    }

    /**
     * What nights told about somebody as a connection, by account and night.
     *
     * @param person name or profile link
     */
    public List<ToldTie> told(String person, Optional<String> account) {
        return accounts(account).stream()
                .flatMap(it -> Stream.concat(
                        new FollowUpRows(sql, it).of(named(person)).stream(),
                        new IntroductionRows(sql, it).of(named(person)).stream()))
                .toList();
    }

    /** What nights before a date know of an account, as {@link Memory#past} has it. */
    public Past past(String account, LocalDate from, LocalDate before) {
        return new PastNights(sql, account, from, before).past();
    }

    /** Whom an account is not to learn of again. */
    public Predicate<Person> forgotten(String account) {
        return new Forgetting(sql, account).forgotten();
    }

    /**
     * The newest night of each account that knows somebody as a connection, by account.
     *
     * @param person name or profile link
     */
    public SortedMap<String, LocalDate> tied(String person, Optional<String> account) {
        SortedMap<String, LocalDate> nights = new TreeMap<>();
        accounts(account).stream()
                .filter(it -> new TieRows(sql, it).isKnown(named(person)))
                .forEach(it -> nights.put(it, newestNight(it)));
        return nights;
    }

    private LocalDate newestNight(String account) {
        return sql.query(
                        "SELECT MAX(night) FROM past_night WHERE account = ?",
                        row -> row.getDate(1).toLocalDate(),
                        account)
                .get(0);
    }

    /** The newest night of each account with what it judged, by account. */
    public List<NewestNight> newest(Optional<String> account) {
        return accounts(account).stream()
                .flatMap(it -> NewestNight.of(sql, it).stream())
                .toList();
    }

    /** How the rules have fared, those that decided most first: those about invitations, then those of outreach. */
    public List<RuleRecord> rules(Optional<String> account) {
        List<ConsideredPerson> considered = accounts(account).stream()
                .flatMap(it -> new OutreachRows(sql, it).all().stream())
                .toList();
        return Stream.concat(
                        RuleRecord.of(all(account)).stream(), RuleRecord.joined(OutreachRecord.of(considered)).stream())
                .toList();
    }

    /** What is remembered of everybody. */
    public List<PersonHistory> all(Optional<String> account) {
        List<PersonHistory> histories = new ArrayList<>();
        accounts(account).forEach(it -> new Sendings(sql, it).histories().forEach(histories::add));
        return histories;
    }

    /** The names that are remembered, for a hint where one is misspelt. */
    public List<String> names(Optional<String> account) {
        return accounts(account).stream()
                .flatMap(it -> Stream.concat(
                        Stream.concat(
                                new Sendings(sql, it).names().stream(), new OutreachRows(sql, it).names().stream()),
                        new TieRows(sql, it).names().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The fact that a decision rests on, as it read on its night. */
    public Optional<ReceivedInvitation> fact(String account, Decided decision) {
        return sql
                .query(
                        "SELECT fact FROM past_evidence WHERE account = ? AND hash = ? AND schema_version = ?",
                        row -> Evidence.read(row.getString(1), decision.night()),
                        account,
                        decision.evidence(),
                        Evidence.SCHEMA_VERSION)
                .stream()
                .findFirst();
    }

    /** Some of the facts that decisions rest on, without what the date alone moves; always the same of the same memory. */
    public List<ReceivedInvitation> facts(int most) {
        return sql.query(
                "SELECT e.fact FROM past_evidence e WHERE e.schema_version = ? AND EXISTS (SELECT 1 FROM past_decision d"
                        + " WHERE d.account = e.account AND d.evidence_hash = e.hash) ORDER BY e.account, e.hash"
                        + " FETCH FIRST " + most + " ROWS ONLY",
                row -> Evidence.read(row.getString(1), KeptFact.INVITATION),
                Evidence.SCHEMA_VERSION);
    }

    /**
     * Every fact that a remembered night has judged, once for each policy that it was judged by, in pages, so that they need not
     * all be held at once; by account, in an order that depends on the facts alone.
     */
    public void eachJudged(Optional<String> account, Consumer<List<JudgedFact>> page) {
        Abreast pages = new Abreast();
        accounts(account)
                .forEach(it -> new JudgedFacts(sql, it).each(facts -> pages.take(() -> page.accept(facts.get()))));
        pages.finish();
    }

    /** Whether a run that did not finish still keeps what it has read. */
    public boolean isNightUnderWay() {
        return sql.query("SELECT COUNT(*) FROM night_account", row -> row.getInt(1)).stream()
                .anyMatch(it -> it > 0);
    }

    /** Forgets one person of an account for good; answers how many rows went. */
    public int forget(PersonHistory person) {
        Sendings sendings = new Sendings(sql, person.account());
        return new Forgetting(sql, person.account()).forget(sendings.allOf(person));
    }

    /**
     * Sees to it that somebody on whom nothing was decided is not learnt from an archive again.
     *
     * @param person profile link, or name
     * @return how many rows went, for each account for which that now holds
     */
    public SortedMap<String, Integer> neverLearn(String person, Optional<String> account) {
        SortedMap<String, Integer> gone = new TreeMap<>();
        accounts(account).forEach(it -> gone.put(it, new Forgetting(sql, it).neverLearn(named(person))));
        return gone;
    }

    /** Removes the copies of older memories, which cannot be cleaned of one person; answers where they were. */
    public List<String> dropCopies() {
        return copies.drop();
    }

    private static Person named(String person) {
        return isLink(person) ? Person.of("", person) : Person.of(person, "");
    }

    /** Whether that is a profile link and no name. */
    public static boolean isLink(String person) {
        return ProfileKey.parse(person).isPresent();
    }

    private List<String> accounts(Optional<String> account) {
        return sql.query("SELECT DISTINCT account FROM past_night ORDER BY account", row -> row.getString(1)).stream()
                .filter(it -> account.isEmpty() || account.get().equals(it))
                .toList();
    }
}
