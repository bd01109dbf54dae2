package org.netiquette.output.section;

import static org.netiquette.output.section.Column.Width.MIDDLE;
import static org.netiquette.output.section.Column.Width.WIDE;

import java.util.List;
import org.netiquette.fact.Inviter;
import org.netiquette.fact.Judgement;
import org.netiquette.output.AccountReport;
import org.netiquette.output.ToCheck;

/** People whose missing facts would settle what is still to be asked, and what each answer does. */
final class ToCheckSection {

    private ToCheckSection() {}

    static Section<Judgement> of(AccountReport report, Texts texts) {
        return new Section<>(
                "to_check",
                List.of(
                        Column.of("name", MIDDLE, ToCheckSection::name),
                        Column.text("settles", WIDE, new Outcomes(texts)::lines),
                        Column.text("check", WIDE, it -> String.join("\n", InvitationsSection.checks(it)))),
                ToCheck.in(report.advice()));
    }

    private static Cell name(Judgement it) {
        Inviter inviter = it.fact().inviter();
        return new Cell.Link(inviter.name(), inviter.profileUrl());
    }
}
