package org.netiquette.jobs;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The tables of Spring Batch, beside those of the memory. */
final class BatchTables {

    private final DataSource source;

    BatchTables(DataSource source) {
        this.source = source;
    }

    /**
     * Makes the tables where they are missing.
     *
     * @param platform the database, as Spring Batch calls it in the names of its schemas
     */
    void create(String platform) throws SQLException {
        try (Connection connection = source.getConnection()) {
            if (!isComplete(connection)) {
                ResourceDatabasePopulator tables = new ResourceDatabasePopulator(
                        new ClassPathResource("org/springframework/batch/core/schema-" + platform + ".sql"),
                        new ClassPathResource("db/batch-index.sql"));
                // a first run may have been killed between two of the tables
                tables.setContinueOnError(true);
                tables.populate(connection);
            }
        }
    }

    /** The index is the last thing that is created. */
    private static boolean isComplete(Connection connection) throws SQLException {
        boolean lower = connection.getMetaData().storesLowerCaseIdentifiers();
        String table = lower ? "BATCH_STEP_EXECUTION".toLowerCase(Locale.ROOT) : "BATCH_STEP_EXECUTION";
        try (ResultSet indexes =
                connection.getMetaData().getIndexInfo(null, connection.getSchema(), table, false, true)) {
            while (indexes.next()) {
                if ("BATCH_STEP_EXECUTION_BY_NAME".equalsIgnoreCase(indexes.getString("INDEX_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }
}
