package org.netiquette.output.section;

import static org.netiquette.output.section.Column.Width.MIDDLE;
import static org.netiquette.output.section.Column.Width.NARROW;
import static org.netiquette.output.section.Column.Width.WIDE;

import java.util.List;
import org.netiquette.input.Reject;
import org.netiquette.output.AccountReport;

/** Input rows, cells and files that were not used, and why. */
final class RejectedSection {

    private RejectedSection() {}

    static Section<Reject> of(AccountReport report) {
        return new Section<>(
                "rejected",
                List.of(
                        Column.text("file", MIDDLE, Reject::file),
                        Column.of("line", NARROW, it -> it.line() == 0 ? Cell.empty() : new Cell.Figure(it.line())),
                        Column.text("problem", WIDE, Reject::problem),
                        Column.text("row", WIDE, Reject::row)),
                report.rejects());
    }
}
