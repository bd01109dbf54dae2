package org.netiquette.output.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Answer;
import org.netiquette.fact.Check;
import org.netiquette.fact.Claim;
import org.netiquette.fact.Course;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Inviter;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Note;
import org.netiquette.fact.Photo;
import org.netiquette.fact.Question;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Relationship;
import org.netiquette.output.AccountReport;
import org.netiquette.output.MissingFacts;
import org.netiquette.output.NetworkFindings;
import org.netiquette.output.NightOf;
import org.netiquette.output.OutreachFindings;
import org.netiquette.output.Wording;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Proposals;
import org.netiquette.verdict.Verdict;

class DecisionsReportTest {

    private static final Proposal ASK = new Proposal("invitations/unclear", Verdict.ASK, Force.SHOULD, "it is unclear");
    private static final Proposal ALSO = new Proposal("invitations/also", Verdict.ASK, Force.MAY, "nobody knows them");
    private static final Proposal DECLINE =
            new Proposal("invitations/no", Verdict.DECLINE, Force.MAY, "no reason given");

    @Test
    void saysTheReasonThenTheFactsThenWhatWasOutvoted() {
        Judgement it = judgement("Ann", List.of(DECLINE, ALSO, ASK));
        assertThat(Wording.why(it))
                .isEqualTo("it is unclear: nothing shows that you know them. Outvoted: DECLINE (may), no reason given");
    }

    @Test
    void listsTheDecidingRuleFirstAndNoneThatWasOutvoted() {
        assertThat(csv("Ann", List.of(DECLINE, ALSO, ASK))).contains(",invitations/unclear; invitations/also,");
    }

    @Test
    void saysWhatTheVerdictIsOtherwise() {
        assertThat(Wording.checks(judgement("Ann", List.of(ASK))))
                .containsExactly("Is there a photo? (without one: DECLINE)", "Look");
    }

    @Test
    void looksWhereNoRuleSpeaks() {
        assertThat(csv("Ann", List.of())).contains(",LOOK,,no rule speaks of such an invitation: nothing shows");
    }

    @Test
    void writesCellsThatNoSpreadsheetRuns() {
        assertThat(csv("=HYPERLINK(\"http://evil.example\")", List.of(ASK))).startsWith("\"'=HYPERLINK(\"\"http");
        assertThat(csv("@SUM(A1)", List.of(ASK))).startsWith("'@SUM(A1),");
        assertThat(csv("-2+3", List.of(ASK))).startsWith("'-2+3,");
    }

    @Test
    void putsWhatAPersonMustDecideFirst() {
        List<Advice> advice = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.WAIT, Verdict.DECLINE, Verdict.ACCEPT, Verdict.ASK, Verdict.LOOK)) {
            advice.add(new Advice(judgement("x", List.of(new Proposal("r", verdict, Force.MAY, "r"))), ""));
        }
        assertThat(new AccountReport("a", advice, List.of(), OutreachFindings.none(), NetworkFindings.none(), List.of())
                        .advice())
                .extracting(it -> it.judgement().decision().verdict())
                .containsExactly(Verdict.LOOK, Verdict.ASK, Verdict.ACCEPT, Verdict.DECLINE, Verdict.WAIT);
    }

    @Test
    void namesTheFactsThatWouldSettleMost() {
        Advice ask = new Advice(judgement("x", List.of(ASK)), "");
        assertThat(MissingFacts.in("a", List.of(ask, ask)).sentence())
                .isEqualTo(
                        "One fact may settle 2 of the 2 that are to be asked or looked at: whether there is a photo (2)."
                                + " to-check.csv lists whom to look up first.");
        assertThat(MissingFacts.in("a", List.of()).sentence()).isEmpty();
    }

    private static String csv(String name, List<Proposal> proposals) {
        StringWriter out = new StringWriter();
        Advice advice = new Advice(judgement(name, proposals), "Hello");
        DecisionsReport.write(
                out,
                new AccountReport(
                        "a", List.of(advice), List.of(), OutreachFindings.none(), NetworkFindings.none(), List.of()),
                new NightOf(LocalDate.of(2026, 11, 22), "quality", ""));
        return out.toString().split("\n", 2)[1];
    }

    private static Judgement judgement(String name, List<Proposal> proposals) {
        Check photo = new Check("Is there a photo?", "without one", Map.of("photo", Photo.MISSING));
        Check look = Check.look("Look");
        Grounds grounds = new Grounds(
                Map.of("relationship", "nothing shows that you know them"),
                List.of(),
                "",
                "",
                List.of(photo, look),
                List.of());
        ReceivedInvitation fact = new ReceivedInvitation(
                new Inviter(name, "", Instant.parse("2026-11-01T08:00:00Z"), "", Note.NONE),
                grounds,
                Photo.UNKNOWN,
                Relationship.STRANGER,
                Note.NONE,
                false,
                0,
                Claim.NONE,
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
                3,
                "",
                "",
                "",
                "",
                "",
                Question.NONE,
                Note.NONE,
                false,
                Course.none(),
                new Proposals());
        return new Judgement(
                fact,
                Decision.of(proposals),
                List.of("relationship", "note"),
                List.of(
                        new Judgement.Otherwise(photo, Optional.of(Verdict.DECLINE)),
                        new Judgement.Otherwise(look, Optional.empty())),
                List.of(new Judgement.Settling(new Answer("photo", "no", Map.of()), Verdict.DECLINE)));
    }
}
