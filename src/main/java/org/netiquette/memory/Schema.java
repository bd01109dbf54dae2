package org.netiquette.memory;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of the memory, brought up to date by migrations under {@code db/migration}. */
public final class Schema {

    private Schema() {}

    /** Creates the tables, or brings older ones up to date. */
    public static void migrate(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
