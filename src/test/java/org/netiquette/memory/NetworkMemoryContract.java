package org.netiquette.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.network.Reach;

/** What the memory must keep of connections, whatever database it lies in. */
abstract class NetworkMemoryContract {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final Person ANN = Person.of("Ann Lee", "https://www.linkedin.com/in/ann");
    private static final Person BOB = Person.of("Bob Ray", "https://www.linkedin.com/in/bob");
    private static final Person ZOE = Person.of("Zoë 😀", "");

    private Memory memory;
    private Statements sql;

    abstract DataSource source();

    /** A database without any table. */
    abstract DataSource empty();

    abstract boolean isEmbedded();

    @BeforeEach
    void prepare() {
        LongText.define(source(), isEmbedded());
        Schema.migrate(source());
        memory = new Memory(source());
        sql = new Statements(source());
        List.of(
                        "past_night",
                        "past_tie",
                        "past_follow_up",
                        "past_introduction",
                        "past_reach",
                        "past_rule_count",
                        "forgotten")
                .forEach(it -> sql.update("DELETE FROM " + it));
    }

    private History history() {
        return new History(sql, new SchemaCopies(sql));
    }

    private void remember(LocalDate night, RememberedNetwork network) {
        memory.remember(night(night, network));
    }

    private static RememberedNight night(LocalDate night, RememberedNetwork network) {
        return new RememberedNight(
                "me", night, Optional.of(night), "quality", "hash", List.of(), List.of(), List.of(), network);
    }

    private static RememberedNetwork seen(Past.Known... known) {
        return new RememberedNetwork(List.of(known), List.of(), List.of(), List.of(), List.of());
    }

    private static Past.Known known(Person person, String company, boolean gone) {
        return new Past.Known(person, EVER, company, "Editor", gone);
    }

    private static RememberedNetwork.FollowUp call(Person person, boolean told, LocalDate due) {
        return new RememberedNetwork.FollowUp(
                person, "CALL", told, due, List.of("connections/new"), "Bob Ray knows them", "ask about the move");
    }

    private static RememberedNetwork.Introduction introduction(boolean told) {
        return new RememberedNetwork.Introduction(
                ANN, BOB, told, List.of("introductions/x"), "so it is", "Dear Ann", "Dear Bob");
    }

    private List<Past.Known> ties(LocalDate before) {
        return memory.past("me", EVER, before).ties();
    }

    @Test
    void knowsEachConnectionAsTheNightsBeforeLastSawIt() {
        remember(MONDAY, seen(known(ANN, "Acme", false), known(ZOE, "Bolt", false)));
        remember(WEDNESDAY, seen(known(ANN, "Cargo", false)));
        remember(TUESDAY, seen(known(ZOE, "Bolt", true)));

        assertThat(ties(MONDAY)).isEmpty();
        assertThat(ties(TUESDAY))
                .extracting(Past.Known::person, Past.Known::company, Past.Known::gone)
                .containsExactly(tuple(ANN, "Acme", false), tuple(ZOE, "Bolt", false));
        assertThat(ties(WEDNESDAY.plusDays(1)))
                .extracting(Past.Known::person, Past.Known::since, Past.Known::company, Past.Known::gone)
                .containsExactly(tuple(ANN, WEDNESDAY, "Cargo", false), tuple(ZOE, TUESDAY, "Bolt", true));
    }

    @Test
    void replacesWhatTheSameDateLeft() {
        remember(MONDAY, seen(known(ANN, "Acme", false)));
        remember(MONDAY, seen(known(BOB, "Bolt", false)));

        assertThat(ties(TUESDAY)).extracting(Past.Known::person).containsExactly(BOB);
    }

    @Test
    void keepsWhatIsStillTrueHoweverOldItIs() {
        remember(MONDAY, seen(known(ANN, "Acme", false), known(BOB, "Bolt", false), known(ZOE, "Dune", false)));
        remember(TUESDAY, seen(known(BOB, "Cargo", false), known(ZOE, "Dune", true)));
        remember(WEDNESDAY, seen());

        memory.letGo("me", WEDNESDAY);

        assertThat(ties(WEDNESDAY.plusDays(1)))
                .extracting(Past.Known::person, Past.Known::company)
                .containsExactlyInAnyOrder(tuple(ANN, "Acme"), tuple(BOB, "Cargo"), tuple(ZOE, "Dune"));
        assertThat(rows("past_tie")).isEqualTo(3);
    }

    @Test
    void seesWhatEveryNightToldLaterOnesIncluded() {
        remember(
                WEDNESDAY,
                new RememberedNetwork(
                        List.of(),
                        List.of(call(ANN, true, WEDNESDAY), call(BOB, false, WEDNESDAY)),
                        List.of(introduction(true)),
                        List.of(),
                        List.of()));

        assertThat(memory.followedUp("me", EVER))
                .containsExactly(new Past.FollowedUp(ANN, WEDNESDAY, "CALL", WEDNESDAY));
        assertThat(memory.followedUp("me", WEDNESDAY.plusDays(1))).isEmpty();
        assertThat(memory.introduced("me", EVER)).containsExactly(new Past.Introduced(ANN, BOB, WEDNESDAY));
    }

    @Test
    void keepsOfOlderNightsOnlyWhatTheyTold() {
        RememberedNetwork both = new RememberedNetwork(
                List.of(),
                List.of(call(ANN, true, MONDAY), call(BOB, false, MONDAY)),
                List.of(introduction(false)),
                List.of(),
                List.of());
        remember(MONDAY, both);
        assertThat(rows("past_follow_up")).isEqualTo(2);
        remember(TUESDAY, RememberedNetwork.none());

        assertThat(rows("past_follow_up")).isEqualTo(1);
        assertThat(rows("past_introduction")).isZero();
    }

    @Test
    void keepsWhatTheSameDateToldWhenItIsRunWithoutConnections() {
        remember(
                MONDAY,
                new RememberedNetwork(
                        List.of(known(ANN, "Acme", false)),
                        List.of(call(ANN, true, TUESDAY)),
                        List.of(introduction(true)),
                        List.of(Reach.of(2, 1, 1, 1, 0)),
                        List.of(new RuleCount("connections", 7, 0, 0))));
        remember(MONDAY, RememberedNetwork.none());

        assertThat(ties(TUESDAY)).extracting(Past.Known::person).containsExactly(ANN);
        assertThat(memory.followedUp("me", EVER)).containsExactly(new Past.FollowedUp(ANN, MONDAY, "CALL", TUESDAY));
        assertThat(memory.introduced("me", EVER)).containsExactly(new Past.Introduced(ANN, BOB, MONDAY));
        assertThat(memory.reach("me", EVER, TUESDAY)).containsOnlyKeys(MONDAY);
        assertThat(rows("past_rule_count")).isEqualTo(1);
    }

    @Test
    void tellsWhatWasSaidAboutOnePerson() {
        remember(
                MONDAY,
                new RememberedNetwork(
                        List.of(),
                        List.of(call(ANN, true, TUESDAY)),
                        List.of(introduction(true)),
                        List.of(),
                        List.of()));

        assertThat(history().told("ann lee", Optional.empty()))
                .extracting(ToldTie::kind, ToldTie::person, ToldTie::night, ToldTie::dueOn, ToldTie::why)
                .containsExactly(
                        tuple("CALL", ANN, MONDAY, TUESDAY, "Bob Ray knows them"),
                        tuple("INTRODUCE", BOB, MONDAY, MONDAY, "so it is"));
    }

    @Test
    void forgetsAConnectionEverywhere() {
        remember(
                MONDAY,
                new RememberedNetwork(
                        List.of(known(ANN, "Acme", false), known(BOB, "Bolt", false)),
                        List.of(call(ANN, true, MONDAY)),
                        List.of(introduction(true)),
                        List.of(Reach.of(2, 1, 1, 1, 0)),
                        List.of()));

        assertThat(history().neverLearn("Bob Ray", Optional.of("me"))).isEqualTo(Map.of("me", 2));

        assertThat(ties(TUESDAY)).extracting(Past.Known::person).containsExactly(ANN);
        assertThat(memory.introduced("me", EVER)).isEmpty();
        assertThat(history().told("Ann Lee", Optional.empty()))
                .extracting(ToldTie::why, ToldTie::prepare)
                .containsExactly(tuple("somebody forgotten knows them", ""));
    }

    @Test
    void tellsTheReachOfTheNightsBefore() {
        remember(
                MONDAY,
                new RememberedNetwork(List.of(), List.of(), List.of(), List.of(Reach.of(495, 4, 3, 2, 50)), List.of()));
        remember(TUESDAY, RememberedNetwork.none());

        assertThat(memory.reach("me", EVER, MONDAY)).isEmpty();
        assertThat(memory.reach("me", EVER, WEDNESDAY))
                .isEqualTo(Map.of(MONDAY, new Reach(495, 9_250_000, 4, 3, 2, 50)));
    }

    @Test
    void countsHowOftenRulesSpokeOnTheNewestNight() {
        List<RuleCount> counts =
                List.of(new RuleCount("connections", 7, 0, 0), new RuleCount("connections/x", 3, 2, 1));
        remember(MONDAY, new RememberedNetwork(List.of(), List.of(), List.of(), List.of(), counts));
        assertThat(history().newest(Optional.of("me")))
                .extracting(NewestNight::ofNetwork)
                .containsExactly(counts);

        remember(TUESDAY, RememberedNetwork.none());

        assertThat(rows("past_rule_count")).isZero();
    }

    @Test
    void bringsTheMemoryOfTheVersionBeforeUpToDate() {
        DataSource older = empty();
        LongText.define(older, isEmbedded());
        Flyway.configure()
                .dataSource(older)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target("6")
                .load()
                .migrate();
        Statements old = new Statements(older);
        old.update(
                "INSERT INTO past_night (account, night, exported_on, policy, rules_hash) VALUES ('me', ?, ?, 'quality', 'x')",
                MONDAY,
                MONDAY);
        old.update("INSERT INTO night_account (night_id, account_no, account, roots) VALUES (1, 1, 'me', '[]')");

        Schema.migrate(older);

        Memory brought = new Memory(older);
        Past past = brought.past("me", EVER, TUESDAY);
        assertThat(past.exportedOn()).contains(MONDAY);
        assertThat(past.ties()).isEmpty();
        assertThat(brought.followedUp("me", EVER)).isEmpty();
        assertThat(new NetworkStore(older).planned(1, 1, String.class)).isEmpty();
        brought.remember(night(TUESDAY, seen(known(ANN, "Acme", false))));
        assertThat(brought.past("me", EVER, WEDNESDAY).ties())
                .extracting(Past.Known::person)
                .containsExactly(ANN);
        assertThat(new History(old, new SchemaCopies(old)).nights(Optional.of("me")))
                .extracting(NightLine::night)
                .containsExactly(MONDAY, TUESDAY);
    }

    private int rows(String table) {
        return sql.query("SELECT COUNT(*) FROM " + table, row -> row.getInt(1)).get(0);
    }
}
