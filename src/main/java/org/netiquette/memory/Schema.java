package org.netiquette.memory;

import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** The tables of the memory, brought up to date by migrations under {@code db/migration}. */
final class Schema {

    private final Flyway flyway;

    Schema(DataSource source) {
        this.flyway = Flyway.configure()
                .dataSource(source)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // a kill between two tables leaves both and no word of it: every statement may run again, and the files
                // of
                // earlier programs, which could not, differ from these in nothing else
                .validateOnMigrate(false)
                .load();
    }

    /** Creates the tables, or brings older ones up to date. */
    static void migrate(DataSource source) {
        new Schema(source).migrate();
    }

    void migrate() {
        flyway.migrate();
    }

    /** The version that older tables have and that a migration is about to change; empty when there is none to change. */
    Optional<String> outdated() {
        return flyway.info().pending().length == 0 ? Optional.empty() : version();
    }

    /** The version of tables that a newer program has made; empty when these are none. */
    Optional<String> newer() {
        MigrationVersion known = Arrays.stream(flyway.info().all())
                .filter(it -> it.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
        return Optional.ofNullable(flyway.info().current())
                .map(MigrationInfo::getVersion)
                .filter(it -> it.compareTo(known) > 0)
                .map(MigrationVersion::getVersion);
    }

    private Optional<String> version() {
        return Optional.ofNullable(flyway.info().current())
                .map(MigrationInfo::getVersion)
                .map(MigrationVersion::getVersion);
    }
}
