package org.netiquette.output.section;

import static org.netiquette.output.section.Column.Width.MIDDLE;
import static org.netiquette.output.section.Column.Width.NARROW;
import static org.netiquette.output.section.Column.Width.WIDE;

import java.util.List;
import org.netiquette.fact.Tie;
import org.netiquette.output.AccountReport;
import org.netiquette.plan.tie.FollowUp;

/** What to do about connections, and when. */
final class FollowUpsSection {

    private FollowUpsSection() {}

    static Section<FollowUp> of(AccountReport report, Texts texts) {
        return new Section<>(
                "follow_ups",
                List.of(
                        Column.of("due_on", NARROW, it -> new Cell.Day(it.dueOn())),
                        Column.of("kind", NARROW, it -> texts.judged(Texts.verdictOf(it.kind()))),
                        Column.of("name", MIDDLE, it -> name(it.fact().who())),
                        Column.text("why", WIDE, FollowUp::why),
                        Column.text("prepare", WIDE, FollowUp::prepare),
                        Column.<FollowUp>text(
                                        "rules",
                                        MIDDLE,
                                        it -> String.join("\n", it.decision().rules()))
                                .inWorkbook(),
                        Column.<FollowUp>text("profile_url", MIDDLE, it -> it.fact()
                                        .who()
                                        .profileUrl())
                                .inWorkbook()),
                report.network().followUps());
    }

    static Cell.Link name(Tie it) {
        return new Cell.Link(it.name(), it.profileUrl());
    }
}
