package org.netiquette.output.file;

import java.io.Writer;
import java.util.List;
import org.netiquette.network.Cluster;
import org.netiquette.sheet.CsvReport;

/** {@code network.csv}: one row a cluster of connections. */
final class NetworkReport {

    private static final List<String> COLUMNS =
            List.of("kind", "cluster", "connections", "talked_to", "candidates", "wanted", "thin", "people");

    private NetworkReport() {}

    static void write(Writer out, List<Cluster> clusters) {
        try (CsvReport csv = CsvReport.to(out, COLUMNS)) {
            clusters.forEach(it -> csv.row(row(it)));
        }
    }

    private static List<String> row(Cluster it) {
        return List.of(
                it.kind(),
                it.name(),
                Integer.toString(it.connections()),
                Integer.toString(it.talkedTo()),
                Integer.toString(it.candidates()),
                yes(it.wanted()),
                yes(it.thin()),
                String.join("; ", it.people()));
    }

    private static String yes(boolean so) {
        return so ? "yes" : "";
    }
}
