package org.netiquette.output.file;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.netiquette.fact.Candidate;
import org.netiquette.fact.CommonThread;
import org.netiquette.plan.Step;
import org.netiquette.sheet.CsvReport;

/** {@code outreach.csv}: one row a person considered, columns as the contract has them. */
final class OutreachReport {

    private static final List<String> COLUMNS = List.of(
            "action",
            "wave",
            "send_on",
            "name",
            "profile_url",
            "email",
            "cluster",
            "why",
            "rules",
            "threads",
            "note",
            "note_length",
            "via",
            "source",
            "email_text");

    private OutreachReport() {}

    static void write(Writer out, List<Step> steps) {
        try (CsvReport csv = CsvReport.to(out, COLUMNS)) {
            steps.forEach(it -> csv.row(row(it)));
        }
    }

    private static List<String> row(Step step) {
        Candidate fact = step.considered().fact();
        return List.of(
                step.action().name(),
                step.wave().isPresent() ? Integer.toString(step.wave().getAsInt()) : "",
                step.sendOn().map(LocalDate::toString).orElse(""),
                fact.who().name(),
                fact.who().profileUrl(),
                fact.who().email(),
                fact.who().cluster(),
                step.why(),
                String.join("; ", step.considered().decision().rules()),
                fact.grounds().threads().stream().map(CommonThread::text).collect(Collectors.joining("; ")),
                step.note(),
                step.note().isEmpty() ? "" : Integer.toString(step.note().length()),
                fact.who().via(),
                String.join("; ", fact.who().sources()),
                step.email());
    }
}
