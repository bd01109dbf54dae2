package org.netiquette.output.section;

import static org.netiquette.output.section.Column.Width.MIDDLE;
import static org.netiquette.output.section.Column.Width.NARROW;
import static org.netiquette.output.section.Column.Width.WIDE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.netiquette.draft.Advice;
import org.netiquette.fact.Judgement;
import org.netiquette.fact.ReceivedInvitation;
import org.netiquette.output.AccountReport;
import org.netiquette.output.Change;
import org.netiquette.output.NightOf;
import org.netiquette.output.Wording;
import org.netiquette.verdict.OwnVerdict;
import org.netiquette.verdict.Verdict;

/** Every open received invitation, with its verdict and the words to send. */
final class InvitationsSection {

    private InvitationsSection() {}

    static Section<Advice> of(AccountReport report, NightOf night, Texts texts) {
        return new Section<>(
                "invitations",
                List.of(
                        Column.of("verdict", NARROW, it -> texts.judged(verdict(it))),
                        Column.of("name", MIDDLE, InvitationsSection::name),
                        Column.of("sent_at", NARROW, it -> new Cell.Day(sentOn(it))),
                        Column.text("why", WIDE, it -> why(it.judgement())),
                        Column.<Advice>text("check", WIDE, it -> String.join("\n", checks(it.judgement())))
                                .inWorkbook(),
                        Column.text("message", WIDE, Advice::message),
                        Column.text("their_note", WIDE, it -> fact(it).inviter().noteText()),
                        Column.<Advice>text("threads", MIDDLE, it -> threads(it, texts))
                                .inWorkbook(),
                        Column.text("changed", NARROW, it -> change(it, night, texts)),
                        Column.<Advice>of("since", NARROW, it -> new Cell.Day(since(it, night)))
                                .inWorkbook(),
                        Column.<Advice>text("rules", MIDDLE, InvitationsSection::rules)
                                .inWorkbook(),
                        Column.<Advice>text("profile_url", MIDDLE, it -> fact(it).inviter()
                                        .profileUrl())
                                .inWorkbook(),
                        Column.<Advice>text("my_verdict", NARROW, InvitationsSection::own)
                                .inWorkbook()
                                .offering(OwnVerdict.CHOICES.stream()
                                        .map(Verdict::name)
                                        .toList())),
                report.advice());
    }

    private static ReceivedInvitation fact(Advice it) {
        return it.judgement().fact();
    }

    private static Verdict verdict(Advice it) {
        return it.judgement().decision().verdict();
    }

    private static String own(Advice it) {
        return it.judgement()
                .decision()
                .own()
                .map(word -> word.verdict().name())
                .orElse("");
    }

    private static Cell name(Advice it) {
        return new Cell.Link(fact(it).inviter().name(), fact(it).inviter().profileUrl());
    }

    private static LocalDate sentOn(Advice it) {
        return fact(it).inviter().sentAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    static String why(Judgement it) {
        return InCommon.inWords(Wording.why(it), it.fact().grounds().threads());
    }

    static List<String> checks(Judgement it) {
        return Wording.checks(it, Texts.ENGLISH::verdict).stream()
                .map(check -> InCommon.inWords(check, it.fact().grounds().threads()))
                .toList();
    }

    private static String threads(Advice it, Texts texts) {
        return new InCommon(texts).lines(fact(it).grounds().threads());
    }

    private static String rules(Advice it) {
        return String.join("\n", it.judgement().decision().rules());
    }

    private static String change(Advice it, NightOf night, Texts texts) {
        Change change = new Change(it.judgement(), night);
        String word = texts.get("change." + change.kind());
        return change.by().isEmpty() ? word : word + ": " + change.by();
    }

    private static LocalDate since(Advice it, NightOf night) {
        return LocalDate.parse(new Change(it.judgement(), night).since());
    }
}
