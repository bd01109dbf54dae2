package org.netiquette.output.section;

import static org.netiquette.output.section.Column.Width.MIDDLE;
import static org.netiquette.output.section.Column.Width.NARROW;
import static org.netiquette.output.section.Column.Width.WIDE;

import java.util.List;
import org.netiquette.network.Cluster;
import org.netiquette.output.AccountReport;

/** The parts of the member's network: who is in each, and where it is thin. */
final class NetworkSection {

    private NetworkSection() {}

    static Section<Cluster> of(AccountReport report, Texts texts) {
        return new Section<>(
                "network",
                List.of(
                        Column.text("cluster_kind", MIDDLE, texts::kind),
                        Column.text("cluster", MIDDLE, Cluster::name),
                        Column.of("connections", NARROW, it -> new Cell.Figure(it.connections())),
                        Column.of("talked_to", NARROW, it -> new Cell.Figure(it.talkedTo())),
                        Column.of("candidates", NARROW, it -> new Cell.Figure(it.candidates())),
                        Column.text("wanted", NARROW, it -> yes(it.wanted(), texts)),
                        Column.text("thin", NARROW, it -> yes(it.thin(), texts)),
                        Column.text("such_as", WIDE, it -> String.join(", ", it.people()))),
                report.network().clusters());
    }

    private static String yes(boolean so, Texts texts) {
        return so ? texts.get("yes") : "";
    }
}
