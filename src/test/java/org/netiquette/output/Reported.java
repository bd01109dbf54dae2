package org.netiquette.output;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Answer;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.Check;
import org.netiquette.fact.Claim;
import org.netiquette.fact.Course;
import org.netiquette.fact.Earlier;
import org.netiquette.fact.Grounds;
import org.netiquette.fact.Inviter;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Note;
import org.netiquette.fact.Photo;
import org.netiquette.fact.Prospect;
import org.netiquette.fact.Question;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.fact.Relationship;
import org.netiquette.input.Reject;
import org.netiquette.network.GroupFit;
import org.netiquette.network.Manners;
import org.netiquette.plan.Action;
import org.netiquette.plan.Considered;
import org.netiquette.plan.Step;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Force;
import org.netiquette.verdict.OwnVerdict;
import org.netiquette.verdict.Proposal;
import org.netiquette.verdict.Proposals;
import org.netiquette.verdict.Verdict;

/** Reports for tests. */
public final class Reported {

    public static final NightOf NIGHT = new NightOf(LocalDate.of(2026, 11, 22), "quality", "");
    public static final Addressee ENGLISH = new Addressee("Marieke Vandael", "en", List.of());
    /** What a name, a note or a cell must never be taken for. */
    public static final List<String> HOSTILE = List.of(
            "<script>window.evil = 1</script>",
            "\"><img src=x onerror=\"window.evil = 1\">",
            "</style></title></script><svg onload=window.evil=1>",
            "' onmouseover='window.evil = 1",
            "javascript:window.evil=1",
            "=HYPERLINK(\"http://evil.example\",\"x\")",
            "+1+cmd|' /C calc'!A0",
            "@SUM(A1)",
            "-2+3",
            "\t=1+1",
            "{{constructor.constructor('window.evil=1')()}}",
            "\u202Egnp.exe \u0000\u0007\uD83D\uDE00 \uD83D");

    private Reported() {}

    /** An account with that advice and nothing else. */
    public static AccountReport of(Advice... advice) {
        return new AccountReport(
                "sample", Arrays.asList(advice), List.of(), OutreachFindings.none(), NetworkFindings.none(), List.of());
    }

    /** An account in which hostile texts stand wherever somebody outside can put one. */
    public static AccountReport hostile() {
        List<Advice> advice = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        for (String it : HOSTILE) {
            advice.add(advice(it, it, Verdict.ASK, it));
            steps.add(step(it, it));
            rejects.add(new Reject(it, 3, it, it));
        }
        return new AccountReport(
                "sample", advice, steps, OutreachFindings.none(), ReportedNetwork.saying(HOSTILE), rejects);
    }

    /** An account that has sent invitations and is in groups. */
    public static AccountReport outgoing(String group) {
        Manners manners = new Manners(
                new Manners.Fate(30, 12, 3),
                new Manners.Fate(9, 1, 0),
                List.of(new Manners.Wave(NIGHT.asOf().minusDays(20), new Manners.Fate(4, 2, 1))),
                List.of(new Manners.Template("town", new Manners.Fate(3, 2, 0))));
        return new AccountReport(
                "sample",
                List.of(),
                List.of(),
                new OutreachFindings(
                        "",
                        true,
                        manners,
                        List.of(new GroupFit(group, true, 12, 7, 2), new GroupFit("Tea Friends", false, 3, 0, 0))),
                NetworkFindings.none(),
                List.of());
    }

    /** As many invitations as one likes, of every verdict, with long notes. */
    public static AccountReport large(int invitations) {
        String note = "I read your article on welding and would like to ask about it. ".repeat(6);
        return new AccountReport(
                "large",
                IntStream.range(0, invitations)
                        .mapToObj(i -> advice(
                                "Person " + i,
                                note,
                                AccountReport.READING_ORDER.get(i % AccountReport.READING_ORDER.size()),
                                note))
                        .toList(),
                IntStream.range(0, invitations)
                        .mapToObj(i -> step("Candidate " + i, note))
                        .toList(),
                OutreachFindings.none(),
                ReportedNetwork.large(invitations),
                List.of());
    }

    /** As many accounts as one likes, of every status and with hostile names and problems. */
    public static List<AccountSummary> accounts(int count) {
        List<AccountSummary.Status> statuses =
                List.of(AccountSummary.Status.DONE, AccountSummary.Status.PARTLY, AccountSummary.Status.UNUSABLE);
        return IntStream.range(0, count)
                .mapToObj(i -> new AccountSummary(
                        "account " + i + " " + HOSTILE.get(i % HOSTILE.size()),
                        statuses.get(i % statuses.size()),
                        "quality",
                        Map.of(Verdict.LOOK, i % 3, Verdict.ASK, i, Verdict.ACCEPT, 2 * i, Verdict.DECLINE, 7),
                        1,
                        0,
                        OutreachSummary.none(),
                        NetworkSummary.none(),
                        i % 5,
                        i % 3 == 0
                                ? ""
                                : "The archive is 45 days older than the night. " + HOSTILE.get(i % HOSTILE.size())))
                .toList();
    }

    /** An invitation that came to a verdict. */
    public static Advice advice(String name, String note, Verdict verdict, String message) {
        return new Advice(judgement(name, note, verdict, Course.none()), message);
    }

    /** One on which the member has decided themself today. */
    public static Advice decided(String name, Verdict own) {
        Course course = Course.none().decided(Optional.of(new OwnVerdict(own, NIGHT.asOf())));
        return new Advice(judgement(name, "", Verdict.ASK, course).asDecided(), "");
    }

    /** One that the last night decided in the same way. */
    public static Advice asBefore(String name, Verdict verdict) {
        LocalDate before = NIGHT.asOf().minusDays(1);
        Course course = Course.none()
                .after(Optional.of(new Earlier(before, before, verdict, "quality", "", Map.of())), List.of());
        return new Advice(judgement(name, "", verdict, course), "");
    }

    private static Judgement judgement(String name, String note, Verdict verdict, Course course) {
        Check photo = new Check("Is there a photo on the page of " + name + "?", "without one", Map.of());
        return new Judgement(
                fact(name, note, course),
                Decision.of(List.of(new Proposal("invitations/unclear", verdict, Force.SHOULD, "it is unclear"))),
                List.of("relationship"),
                List.of(new Judgement.Otherwise(photo, Optional.of(Verdict.DECLINE))),
                List.of(
                        new Judgement.Settling(new Answer("photo", "no", Map.of()), Verdict.DECLINE),
                        new Judgement.Settling(new Answer("trust", "known", Map.of()), Verdict.ACCEPT)));
    }

    private static ReceivedInvitation fact(String name, String note, Course course) {
        return new ReceivedInvitation(
                new Inviter(
                        name,
                        "https://www.linkedin.com/in/ann",
                        Instant.parse("2026-11-01T08:00:00Z"),
                        note,
                        note.isEmpty() ? Note.NONE : Note.UNCLEAR),
                new Grounds(Map.of("relationship", name), List.of(), "", "", List.of(), List.of()),
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
                course,
                new Proposals());
    }

    private static Step step(String name, String note) {
        Candidate nobody = Candidate.unknown();
        Candidate fact = new Candidate(
                new Prospect(
                        name,
                        "https://www.linkedin.com/in/ann",
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        name,
                        name,
                        List.of(name),
                        "",
                        ""),
                nobody.grounds(),
                Relationship.KNOWN,
                true,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                nobody.address(),
                false,
                false,
                false,
                false,
                false,
                List.of(),
                0,
                false,
                false,
                List.of(),
                name,
                "",
                "",
                "",
                new Proposals());
        return new Step(
                Action.INVITE,
                OptionalInt.of(1),
                Optional.of(NIGHT.asOf()),
                new Considered(fact, Decision.of(List.of()), List.of()),
                name,
                note,
                "",
                "");
    }
}
