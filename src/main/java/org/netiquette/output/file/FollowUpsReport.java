package org.netiquette.output.file;

import java.io.Writer;
import java.util.List;
import org.netiquette.plan.tie.FollowUp;
import org.netiquette.sheet.CsvReport;

/** {@code follow-ups.csv}: one row a thing to do about a connection. */
final class FollowUpsReport {

    private static final List<String> COLUMNS =
            List.of("due_on", "kind", "name", "profile_url", "why", "rules", "prepare");

    private FollowUpsReport() {}

    static void write(Writer out, List<FollowUp> followUps) {
        try (CsvReport csv = CsvReport.to(out, COLUMNS)) {
            followUps.forEach(it -> csv.row(row(it)));
        }
    }

    private static List<String> row(FollowUp it) {
        return List.of(
                it.dueOn().toString(),
                it.kind().name(),
                it.fact().who().name(),
                it.fact().who().profileUrl(),
                it.why(),
                String.join("; ", it.decision().rules()),
                it.prepare());
    }
}
