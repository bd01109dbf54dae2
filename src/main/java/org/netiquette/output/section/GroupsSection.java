package org.netiquette.output.section;

import static org.netiquette.output.section.Column.Width.MIDDLE;
import static org.netiquette.output.section.Column.Width.NARROW;

import java.util.List;
import org.netiquette.network.GroupFit;
import org.netiquette.output.AccountReport;

/** Groups that are worth joining or leaving, by whom they hold (etiquette, O13); no rows while no sheet tells of their people. */
final class GroupsSection {

    private GroupsSection() {}

    static Section<GroupFit> of(AccountReport report, Texts texts) {
        List<GroupFit> groups = report.findings().groups();
        return new Section<>(
                "groups",
                List.of(
                        Column.text("group", MIDDLE, GroupFit::group),
                        Column.text("joined", NARROW, it -> texts.get(it.joined() ? "yes" : "no")),
                        Column.of("people", NARROW, it -> new Cell.Figure(it.people())),
                        Column.of("fitting", NARROW, it -> new Cell.Figure(it.fitting())),
                        Column.of("connections", NARROW, it -> new Cell.Figure(it.connections()))),
                groups.stream().anyMatch(it -> it.people() > 0) ? groups : List.of());
    }
}
