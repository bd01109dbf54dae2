package org.netiquette.output.file;

import java.io.Writer;
import java.util.List;
import org.netiquette.fact.Couple;
import org.netiquette.plan.pair.Pairing;
import org.netiquette.sheet.CsvReport;

/** {@code introductions.csv}: one row a pair of connections to introduce to each other. */
final class IntroductionsReport {

    private static final List<String> COLUMNS =
            List.of("person_a", "url_a", "person_b", "url_b", "cluster", "why", "rules", "message_a", "message_b");

    private IntroductionsReport() {}

    static void write(Writer out, List<Pairing> introductions) {
        try (CsvReport csv = CsvReport.to(out, COLUMNS)) {
            introductions.forEach(it -> csv.row(row(it)));
        }
    }

    private static List<String> row(Pairing it) {
        Couple who = it.fact().who();
        return List.of(
                who.a().name(),
                who.a().profileUrl(),
                who.b().name(),
                who.b().profileUrl(),
                who.cluster(),
                it.why(),
                String.join("; ", it.decision().rules()),
                it.messageA(),
                it.messageB());
    }
}
