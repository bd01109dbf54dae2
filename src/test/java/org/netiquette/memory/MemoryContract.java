package org.netiquette.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Course;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Inviter;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Note;
import org.netiquette.fact.Prospect;
import org.netiquette.fact.Question;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.network.Past;
import org.netiquette.network.Person;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.OwnVerdict;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Verdict;
import tools.jackson.databind.node.ObjectNode;

/** What the memory must do, whatever database it lies in. */
abstract class MemoryContract {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final Instant SENT = Instant.parse("2026-11-08T17:00:00Z");

    private Memory memory;
    private Statements sql;

    /** An open database, whose tables may hold what another test has left. */
    abstract DataSource source();

    @BeforeEach
    void prepare() {
        LongText.define(source(), isEmbedded());
        Schema.migrate(source());
        memory = new Memory(source());
        sql = new Statements(source());
        List.of(
                        "past_night",
                        "past_decision",
                        "past_own_verdict",
                        "past_letter",
                        "past_outcome",
                        "past_evidence",
                        "past_outreach",
                        "forgotten")
                .forEach(it -> sql.update("DELETE FROM " + it));
    }

    abstract boolean isEmbedded();

    private History history() {
        return new History(sql, new SchemaCopies(sql));
    }

    @Test
    void knowsNothingAtFirst() {
        assertThat(memory.past("ann", EVER, MONDAY)).isEqualTo(Past.none());
    }

    @Test
    void seesOnlyNightsDatedBefore() {
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        Past before = memory.past("ann", EVER, MONDAY);
        assertThat(before.decisions()).isEmpty();
        assertThat(before.letters()).isEmpty();
        assertThat(before.outcomes()).isEmpty();
        Past.Decided it =
                memory.past("ann", EVER, MONDAY.plusDays(1)).decisions().get(0);
        assertThat(it.person()).isEqualTo(Person.of("Zoë 😀", "https://www.linkedin.com/in/zoë"));
        assertThat(it.since()).isEqualTo(MONDAY);
        assertThat(it.newest().verdict()).isEqualTo("ASK");
        assertThat(it.newest().words()).containsEntry("question", "WAITING").containsEntry("relationship", "STRANGER");
    }

    @Test
    void keepsTheFirstAndTheNewestDecision() {
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        memory.remember(night("ann", MONDAY.plusDays(1), Verdict.WAIT));
        memory.remember(night("ann", MONDAY.plusDays(2), Verdict.ACCEPT));
        List<Past.Decided> decisions =
                memory.past("ann", EVER, MONDAY.plusDays(2)).decisions();
        assertThat(decisions).hasSize(1);
        assertThat(decisions.get(0).since()).isEqualTo(MONDAY);
        assertThat(decisions.get(0).newest().on()).isEqualTo(MONDAY.plusDays(1));
        assertThat(decisions.get(0).newest().verdict()).isEqualTo("WAIT");
    }

    @Test
    void replacesANightOfTheSameDate() {
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        int rows = rows();
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        assertThat(rows()).isEqualTo(rows);
        memory.remember(night("ann", MONDAY, Verdict.LOOK));
        assertThat(rows()).isEqualTo(rows);
        assertThat(memory.past("ann", EVER, MONDAY.plusDays(1)).decisions())
                .extracting(it -> it.newest().verdict())
                .containsExactly("LOOK");
    }

    @Test
    void keepsAccountsApart() {
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        assertThat(memory.past("bob", EVER, MONDAY.plusDays(1))).isEqualTo(Past.none());
    }

    @Test
    void keepsWhatWasWrittenAndWhatBecameOfIt() {
        memory.remember(night("ann", MONDAY, Verdict.WAIT));
        memory.remember(night("ann", MONDAY.plusDays(1), Verdict.WAIT));
        Past past = memory.past("ann", EVER, MONDAY.plusDays(2));
        assertThat(past.letters())
                .containsExactly(new Past.Letter(
                        Person.of("Zoë 😀", "https://www.linkedin.com/in/zoë"), SENT.plusSeconds(60), true, "Why?"));
        assertThat(past.outcomes()).hasSize(2).allMatch(it -> it.kind() == Past.Outcome.Kind.LAPSED);
        assertThat(past.exportedOn()).contains(MONDAY);
    }

    @Test
    void keepsWhatTheMemberDecidedThemself() {
        memory.remember(decided(MONDAY, Verdict.ASK, new OwnVerdict(Verdict.ACCEPT, MONDAY)));
        memory.remember(decided(MONDAY.plusDays(1), Verdict.ASK, new OwnVerdict(Verdict.DECLINE, MONDAY.plusDays(1))));
        assertThat(memory.past("ann", EVER, MONDAY).own()).isEmpty();
        Past past = memory.past("ann", EVER, MONDAY.plusDays(9));
        Person zoe = Person.of("Zoë 😀", "https://www.linkedin.com/in/zoë");
        assertThat(past.own())
                .containsExactly(
                        new Past.Own(zoe, SENT, MONDAY, "ACCEPT", MONDAY),
                        new Past.Own(zoe, SENT, MONDAY.plusDays(1), "DECLINE", MONDAY.plusDays(1)));
        assertThat(past.decisions().get(0).newest().verdict()).isEqualTo("DECLINE");
    }

    @Test
    void keepsNoOtherFactWhereTheMemberDecides() {
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        int rows = rows();
        memory.remember(decided(MONDAY, Verdict.ASK, new OwnVerdict(Verdict.ACCEPT, MONDAY)));
        assertThat(rows()).isEqualTo(rows + 1);
        assertThat(memory.past("ann", EVER, MONDAY.plusDays(1))
                        .decisions()
                        .get(0)
                        .newest()
                        .words())
                .containsEntry("question", "WAITING");
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void tellsWhatTheMemberDecidedAndWhichRuleTheyOverruled() {
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        memory.remember(decided(MONDAY.plusDays(1), Verdict.ASK, new OwnVerdict(Verdict.ACCEPT, MONDAY.plusDays(1))));
        assertThat(history().of("zoë 😀", Optional.empty()).get(0).decisions())
                .extracting(
                        PersonHistory.Decided::verdict,
                        PersonHistory.Decided::force,
                        PersonHistory.Decided::ruled,
                        it -> it.ownSince())
                .containsExactly(
                        tuple(Verdict.ASK, "MAY", Verdict.ASK, Optional.empty()),
                        tuple(Verdict.ACCEPT, "MUST", Verdict.ASK, Optional.of(MONDAY.plusDays(1))));
        assertThat(history().rules(Optional.of("ann")))
                .extracting(RuleRecord::rule, RuleRecord::verdict, RuleRecord::decided, RuleRecord::overruled)
                .contains(tuple("invitations/x", Verdict.ASK, 1, 1));
        assertThat(history()
                        .newest(Optional.of("ann"))
                        .get(0)
                        .invitations()
                        .get(0)
                        .own())
                .contains(new OwnVerdict(Verdict.ACCEPT, MONDAY.plusDays(1)));
    }

    @Test
    void countsARuleAsOverruledOnlyWhereTheMemberSaysOtherwise() {
        memory.remember(decided(MONDAY, Verdict.ASK, new OwnVerdict(Verdict.ASK, MONDAY)));
        assertThat(history().rules(Optional.of("ann")))
                .extracting(RuleRecord::rule, RuleRecord::overruled)
                .contains(tuple("invitations/x", 0));
    }

    @Test
    void forgetsWhatTheMemberDecidedOnSomebody() {
        memory.remember(decided(MONDAY, Verdict.ASK, new OwnVerdict(Verdict.ACCEPT, MONDAY)));
        history().of("zoë 😀", Optional.empty()).forEach(it -> history().forget(it));
        assertThat(memory.past("ann", EVER, MONDAY.plusDays(1)).own()).isEmpty();
    }

    @Test
    void letsGoOfOldNightsWithTheirFacts() {
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        memory.remember(night("ann", MONDAY.plusDays(9), Verdict.ASK));
        memory.letGo("ann", MONDAY.plusDays(1));
        assertThat(memory.past("ann", EVER, MONDAY.plusDays(20)).decisions())
                .extracting(Past.Decided::since)
                .containsExactly(MONDAY.plusDays(9));
        assertThat(memory.past("ann", MONDAY.plusDays(10), MONDAY.plusDays(20))).isEqualTo(Past.none());
    }

    @Test
    void tellsForgottenPeopleFromTheirNamesakes() {
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        History history = history();
        history.of("zoë 😀", Optional.empty()).forEach(history::forget);
        assertThat(rows()).isEqualTo(7);
        var forgotten = memory.forgotten("ann");
        assertThat(forgotten.test(Person.of("Zoë", "https://www.linkedin.com/in/zoë")))
                .isTrue();
        assertThat(forgotten.test(Person.of("Zoë", ""))).isTrue();
        assertThat(forgotten.test(Person.of("Zoë", "https://www.linkedin.com/in/another-zoë")))
                .isFalse();
        assertThat(memory.forgotten("bob").test(Person.of("Zoë", ""))).isFalse();
    }

    @Test
    void measuresTheEtiquette() {
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        memory.remember(night("ann", MONDAY.plusDays(1), Verdict.DECLINE));
        List<RuleRecord> records = RuleRecord.of(history().all(Optional.of("ann")));
        assertThat(records)
                .extracting(RuleRecord::verdict, RuleRecord::decided, RuleRecord::followed, RuleRecord::otherwise)
                .containsExactlyInAnyOrder(tuple(Verdict.ASK, 1, 1, 0), tuple(Verdict.DECLINE, 1, 1, 0));
        assertThat(records).allMatch(RuleRecord::isFew);
    }

    @Test
    void handsOutEachJudgedFactOnceWithItsNights() {
        memory.remember(night("bob", MONDAY, Verdict.ASK));
        memory.remember(night("ann", MONDAY.plusDays(1), Verdict.DECLINE));
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        assertThat(judged(Optional.empty()))
                .extracting(JudgedFact::account, JudgedFact::policy, JudgedFact::nights)
                .containsExactly(
                        tuple("ann", "quality", List.of(MONDAY, MONDAY.plusDays(1))),
                        tuple("bob", "quality", List.of(MONDAY)));
        JudgedFact it = judged(Optional.of("bob")).get(0);
        assertThat(it.fact().inviter().name()).isEqualTo("Zoë 😀");
        assertThat(it.fact().note()).isEqualTo(Note.UNCLEAR);
        assertThat(it.absent()).isEmpty();
        assertThat(it.newest()).isEqualTo(MONDAY);
    }

    private List<JudgedFact> judged(Optional<String> account) {
        List<JudgedFact> judged = new ArrayList<>();
        history().eachJudged(account, judged::addAll);
        return judged;
    }

    private int rows() {
        return List.of(
                        "past_night",
                        "past_decision",
                        "past_own_verdict",
                        "past_letter",
                        "past_outcome",
                        "past_evidence",
                        "past_outreach",
                        "forgotten")
                .stream()
                .mapToInt(it -> sql.query("SELECT COUNT(*) FROM " + it, row -> row.getInt(1))
                        .get(0))
                .sum();
    }

    private static RememberedNight decided(LocalDate date, Verdict ruled, OwnVerdict own) {
        return night("ann", date, ruled, Optional.of(own));
    }

    private static RememberedNight night(String account, LocalDate date, Verdict verdict) {
        return night(account, date, verdict, Optional.empty());
    }

    private static RememberedNight night(String account, LocalDate date, Verdict verdict, Optional<OwnVerdict> own) {
        Inviter inviter =
                new Inviter("Zoë 😀", "https://www.linkedin.com/in/zo%C3%AB", SENT, "a 'note'\n\"so\"", Note.UNCLEAR);
        ReceivedInvitation unknown = ReceivedInvitation.unknown();
        ReceivedInvitation fact = new ReceivedInvitation(
                inviter,
                new Grounds(Map.of("b", "2", "a", "1"), List.of(), "", "", List.of(), List.of()),
                unknown.photo(),
                unknown.relationship(),
                Note.UNCLEAR,
                false,
                0,
                unknown.claim(),
                false,
                false,
                false,
                false,
                false,
                List.of(),
                false,
                false,
                false,
                0,
                date.getDayOfMonth(),
                "",
                "",
                "",
                "",
                "",
                Question.WAITING,
                Note.NONE,
                false,
                Course.none()
                        .with(List.of(new Course.Letter(SENT.plusSeconds(60), true, "Why?")), Note.NONE)
                        .decided(own),
                unknown.proposals());
        Decision decision = Decision.of(List.of(new Proposal("invitations/x", verdict, Force.MAY, "so it is")));
        return new RememberedNight(
                account,
                date,
                Optional.of(MONDAY),
                "quality",
                "hash",
                List.of(new Advice(new Judgement(fact, decision, List.of(), List.of(), List.of()).asDecided(), "")),
                List.of(new Past.Outcome(
                        Person.of("Zoë 😀", "https://www.linkedin.com/in/zoë"),
                        SENT,
                        Past.Outcome.Kind.LAPSED,
                        Optional.of(date))),
                List.of(
                        step("Ann Lee", "INVITE", true, date),
                        step("Bob Ray", "INVITE", false, date.plusDays(1)),
                        step("Zoë 😀", "SKIP", false, date)),
                RememberedNetwork.none());
    }

    private static RememberedStep step(String name, String action, boolean proposed, LocalDate on) {
        Person person = Person.of(name, "https://www.linkedin.com/in/" + name.substring(0, 3));
        return new RememberedStep(
                person,
                action,
                proposed,
                Optional.of(on),
                List.of("outreach/known"),
                "so it is",
                "note to " + name,
                "town",
                Optional.of(candidate(person)));
    }

    private static Candidate candidate(Person person) {
        ObjectNode tree = Json.tree(Candidate.unknown());
        tree.set(
                "who",
                Json.tree(new Prospect(
                        person.name().text(),
                        person.url(),
                        person.key(),
                        "",
                        Optional.empty(),
                        "Zoë 😀",
                        "",
                        List.of("targets"),
                        "",
                        "")));
        return Evidence.read(Json.write(tree), KeptFact.CANDIDATE);
    }

    @Test
    void keepsOfOlderNightsOnlyWhatWasProposed() {
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        assertThat(considered("Ann Lee", "Bob Ray")).containsExactly("2026-11-09 INVITE", "2026-11-09 INVITE");
        memory.remember(night("ann", MONDAY.plusDays(1), Verdict.ASK));
        assertThat(considered("Ann Lee")).containsExactly("2026-11-09 INVITE", "2026-11-10 INVITE");
        assertThat(considered("Bob Ray")).containsExactly("2026-11-10 INVITE");
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        assertThat(considered("Bob Ray")).containsExactly("2026-11-10 INVITE");
    }

    @Test
    void keepsTheFactsOfTheNewestPlanAlone() {
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        memory.remember(night("ann", MONDAY.plusDays(1), Verdict.ASK));
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        assertThat(history().considered("Ann Lee", Optional.of("ann")))
                .extracting(it -> it.step().fact().map(fact -> fact.who().via()))
                .containsExactly(Optional.empty(), Optional.of("Zoë 😀"));
        assertThat(facts()).isEqualTo(4);
    }

    @Test
    void forgetsTheFactsOfAPlanWithIt() {
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        history().forget(history().of("Zoë 😀", Optional.of("ann")).get(0));
        assertThat(history().considered("Bob Ray", Optional.of("ann")))
                .extracting(it -> it.step().fact().map(fact -> fact.who().via()))
                .containsExactly(Optional.of("somebody forgotten"));
        history().neverLearn("Bob Ray", Optional.of("ann"));
        assertThat(facts()).isEqualTo(1);
    }

    @Test
    void measuresOutreach() {
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        RememberedNight next = night("ann", MONDAY.plusDays(1), Verdict.ASK);
        ObjectNode fact = Json.tree(candidate(Person.of("Ann Lee", "https://www.linkedin.com/in/Ann")));
        fact.put("connected", true).put("talked", true);
        RememberedStep connected = new RememberedStep(
                Person.of("Ann Lee", "https://www.linkedin.com/in/Ann"),
                "SKIP",
                false,
                Optional.empty(),
                List.of("outreach/connected"),
                "you are connected already",
                "",
                "",
                Optional.of(Evidence.read(Json.write(fact), KeptFact.CANDIDATE)));
        memory.remember(new RememberedNight(
                "ann",
                next.night(),
                next.exportedOn(),
                next.policy(),
                next.rulesHash(),
                List.of(),
                List.of(),
                List.of(connected),
                RememberedNetwork.none()));
        assertThat(history().rules(Optional.of("ann")).stream()
                        .filter(it -> it.rule().startsWith("outreach/")))
                .extracting(
                        RuleRecord::rule,
                        RuleRecord::verdict,
                        RuleRecord::decided,
                        RuleRecord::followed,
                        RuleRecord::connected,
                        RuleRecord::talked)
                .containsExactly(
                        tuple("outreach/connected", Verdict.SKIP, 1, 0, 0, 0),
                        tuple("outreach/known", Verdict.INVITE, 1, 1, 1, 1));
    }

    private int facts() {
        return sql.query("SELECT COUNT(*) FROM past_evidence", row -> row.getInt(1))
                .get(0);
    }

    private List<String> considered(String... names) {
        return List.of(names).stream()
                .flatMap(it -> history().considered(it, Optional.of("ann")).stream())
                .map(it -> it.night() + " " + it.step().action())
                .toList();
    }

    @Test
    void forgetsSomebodyWhoWasOnlyProposed() {
        memory.remember(night("ann", MONDAY, Verdict.ASK));
        assertThat(history().neverLearn("ann lee", Optional.of("ann"))).containsOnlyKeys("ann");
        assertThat(considered("Ann Lee")).isEmpty();
        assertThat(considered("Bob Ray")).hasSize(1);
    }

    @Test
    void seesWhatEveryNightProposedLaterOnesIncluded() {
        memory.remember(night("ann", MONDAY.plusDays(3), Verdict.ASK));
        assertThat(memory.past("ann", EVER, MONDAY).proposed())
                .containsExactly(new Past.Proposed(
                        Person.of("Ann Lee", "https://www.linkedin.com/in/ann"),
                        MONDAY.plusDays(3),
                        "INVITE",
                        "note to Ann Lee",
                        "town"));
    }
}
