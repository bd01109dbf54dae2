package org.netiquette.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Answer;
import org.netiquette.fact.Check;
import org.netiquette.fact.Claim;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.Course;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Inviter;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Note;
import org.netiquette.fact.Photo;
import org.netiquette.fact.Question;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Relationship;
import org.netiquette.fact.ThreadKind;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Proposals;
import org.netiquette.verdict.Verdict;

class NightStoreTest {

    private static final long NIGHT = 7;
    private final JDBCDataSource source = new JDBCDataSource();
    private NightStore store = new NightStore(source);

    @BeforeEach
    void makeTables() {
        source.setUrl("jdbc:hsqldb:mem:night-store");
        source.setUser("SA");
        Schema.migrate(source);
        store = new NightStore(source);
        store.plan(
                NIGHT,
                List.of(
                        new PlannedAccount(0, "ann", List.of("/in/ann")),
                        new PlannedAccount(1, "böb; 'x'", List.of("/a", "/b"))));
    }

    @AfterEach
    void forget() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute("SHUTDOWN");
        }
    }

    @Test
    void keepsAccountsByNumber() {
        assertThat(store.accounts(NIGHT))
                .containsExactly(
                        new PlannedAccount(0, "ann", List.of("/in/ann")),
                        new PlannedAccount(1, "böb; 'x'", List.of("/a", "/b")));
    }

    @Test
    void givesBackTheFactsAsTheyWere() {
        ReceivedInvitation fact = fact("zoë 😀\n\"quoted\"");
        store.gathered(NIGHT, 1, "anything", List.of(), List.of(fact, ReceivedInvitation.unknown()));
        List<StagedInvitation> facts = store.factsBehind(NIGHT, -1, 0, 10);
        assertThat(facts).extracting(StagedInvitation::position).containsExactly(0, 1);
        assertThat(facts.get(0).fact())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Proposals.class)
                .withStrictTypeChecking()
                .ignoringFields("grounds.checks")
                .isEqualTo(fact);
        assertThat(facts.get(0).fact().grounds().checks())
                .containsExactly(new Check("look", "otherwise", Map.of("photo", "MISSING")));
    }

    @Test
    void writesAnAccountAgainInTheSamePlace() {
        store.gathered(NIGHT, 0, "first", List.of(), List.of(fact("a"), fact("b")));
        store.gathered(NIGHT, 0, "second", List.of(), List.of(fact("c")));
        assertThat(store.factCount(NIGHT)).isEqualTo(1);
        assertThat(store.gathered(NIGHT, 0, String.class)).hasValue("second");
        assertThat(store.gathered(NIGHT, 1, String.class)).isEmpty();
    }

    @Test
    void pagesThroughTheFactsOfAllAccounts() {
        store.gathered(NIGHT, 0, "", List.of(), List.of(fact("a"), fact("b")));
        store.gathered(NIGHT, 1, "", List.of(), List.of(fact("c")));
        assertThat(store.factsBehind(NIGHT, -1, 0, 2))
                .extracting(it -> it.fact().inviter().name())
                .containsExactly("a", "b");
        assertThat(store.factsBehind(NIGHT, 0, 1, 2))
                .extracting(it -> it.fact().inviter().name())
                .containsExactly("c");
    }

    @Test
    void findsTheFactAtAPlaceOfTheWholeNight() {
        store.gathered(NIGHT, 0, "", List.of(), List.of(fact("a"), fact("b")));
        store.gathered(NIGHT, 1, "", List.of(), List.of(fact("c")));
        assertThat(store.factAt(NIGHT, 2).map(it -> it.fact().inviter().name())).hasValue("c");
        assertThat(store.factAt(NIGHT, 3)).isEmpty();
    }

    @Test
    void keepsRejectsInTheirOrder() {
        store.gathered(NIGHT, 0, "", List.of("first", "second"), List.of());
        assertThat(store.rejects(NIGHT, 0, String.class)).containsExactly("first", "second");
    }

    @Test
    void givesBackTheAdvice() {
        store.gathered(NIGHT, 0, "", List.of(), List.of(fact("a")));
        Judgement judgement = new Judgement(
                fact("a"),
                Decision.of(List.of(new Proposal("invitations/x", Verdict.ASK, Force.MAY, "why"))),
                List.of("photo"),
                List.of(new Judgement.Otherwise(Check.look("look"), Optional.of(Verdict.DECLINE))),
                List.of(new Judgement.Settling(new Answer("photo", "no", Map.of()), Verdict.DECLINE)));
        store.judged(NIGHT, List.of(new JudgedInvitation(0, 0, new Advice(judgement, "Hello"))));
        Advice back = store.advice(NIGHT, 0).get(0);
        assertThat(back.message()).isEqualTo("Hello");
        assertThat(back.judgement().decision()).isEqualTo(judgement.decision());
        assertThat(back.judgement().otherwise()).isEqualTo(judgement.otherwise());
        assertThat(back.judgement().settles()).isEqualTo(judgement.settles());
        assertThat(store.judgedCount(NIGHT, 0)).isEqualTo(1);
    }

    @Test
    void forgetsOtherNightsWhenOneBegins() {
        store.gathered(NIGHT, 0, "", List.of(), List.of(fact("a")));
        store.plan(8, List.of());
        assertThat(store.accounts(NIGHT)).isEmpty();
        assertThat(store.factCount(NIGHT)).isZero();
    }

    private static ReceivedInvitation fact(String name) {
        return new ReceivedInvitation(
                new Inviter(
                        name,
                        "https://www.linkedin.com/in/x",
                        Instant.parse("2026-01-02T03:04:05Z"),
                        "hi",
                        Note.REASONED),
                new Grounds(
                        Map.of("photo", "a photo"),
                        List.of(new CommonThread(ThreadKind.GROUP, "Welders", true)),
                        "fits",
                        "Acme",
                        List.of(new Check("look", "otherwise", Map.of("photo", Photo.MISSING))),
                        List.of()),
                Photo.PRESENT,
                Relationship.KNOWN,
                Note.REASONED,
                false,
                0,
                Claim.UNKNOWN,
                true,
                true,
                false,
                true,
                true,
                List.of(ThreadKind.GROUP),
                true,
                true,
                false,
                3,
                12,
                "Head",
                "Acme",
                "Pumps",
                "Ghent",
                "en",
                Question.NONE,
                Note.NONE,
                false,
                Course.none(),
                new Proposals());
    }
}
