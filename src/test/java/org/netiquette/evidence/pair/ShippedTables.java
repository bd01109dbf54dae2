package org.netiquette.evidence.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.netiquette.sheet.Sheets;
import org.netiquette.sheet.Table;

/** The tables that the program comes with. */
final class ShippedTables {

    private ShippedTables() {}

    static MeetingTables meetings() throws IOException {
        MeetingTables tables = new MeetingTables();
        read("needs.csv").rows().forEach(it -> assertThat(tables.addNeed(it)).isEmpty());
        read("meetings.csv").rows().forEach(it -> assertThat(tables.addMeeting(it))
                .isEmpty());
        return tables;
    }

    private static Table read(String name) throws IOException {
        return Sheets.table(name, Path.of("rules/tables", name));
    }
}
