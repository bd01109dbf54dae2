package org.netiquette.output.file;

import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netiquette.draft.Advice;
import org.netiquette.fact.CommonThread;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.Question;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.output.AccountReport;
import org.netiquette.output.Change;
import org.netiquette.output.NightOf;
import org.netiquette.output.Wording;
import org.netiquette.sheet.CsvReport;
import org.netiquette.verdict.Decision;
import org.netiquette.verdict.Force;

/** {@code decisions.csv}: one row an open received invitation, columns as the contract has them. */
final class DecisionsReport {

    private static final List<String> COLUMNS = List.of(
            "name",
            "profile_url",
            "sent_at",
            "verdict",
            "force",
            "why",
            "rules",
            "check",
            "message",
            "relationship",
            "photo",
            "note_kind",
            "note",
            "threads",
            "benefit",
            "state",
            "changed",
            "since",
            "changed_by");

    private DecisionsReport() {}

    static void write(Writer out, AccountReport report, NightOf night) {
        try (CsvReport csv = CsvReport.to(out, COLUMNS)) {
            report.advice().forEach(it -> csv.row(row(it, night)));
        }
    }

    private static List<String> row(Advice advice, NightOf night) {
        Judgement judgement = advice.judgement();
        ReceivedInvitation fact = judgement.fact();
        Decision decision = judgement.decision();
        Change change = new Change(judgement, night);
        return List.of(
                fact.inviter().name(),
                fact.inviter().profileUrl(),
                fact.inviter().sentAt().toString(),
                decision.verdict().name(),
                decision.force().map(Force::name).orElse(""),
                Wording.why(judgement),
                String.join("; ", decision.rules()),
                String.join("; ", Wording.checks(judgement)),
                advice.message(),
                fact.relationship().name(),
                fact.photo().name(),
                fact.inviter().noteReads().name(),
                fact.inviter().noteText(),
                threads(fact),
                fact.grounds().benefit(),
                state(fact.question()),
                change.kind().name(),
                change.since(),
                change.by());
    }

    private static String state(Question question) {
        return switch (question) {
            case NONE -> "NEW";
            case WAITING -> "ASKED";
            case ANSWERED -> "ANSWERED";
            case LAPSED -> "LAPSED";
        };
    }

    private static String threads(ReceivedInvitation fact) {
        Stream<String> threads = fact.grounds().threads().stream().map(CommonThread::text);
        return threads.collect(Collectors.joining("; "));
    }
}
