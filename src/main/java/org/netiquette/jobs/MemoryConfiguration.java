package org.netiquette.jobs;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.netiquette.memory.Memory;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.ReportLog;
import org.netiquette.memory.Schema;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The database under the state folder: the tables of Spring Batch and of the memory, in one transaction. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({BatchJdbcAutoConfiguration.class, BatchAutoConfiguration.class})
class MemoryConfiguration {

    /**
     * HSQLDB in a file. Every commit is on the disk before it returns; the lock file is ours, since HSQLDB's own would
     * refuse the first start after a crash; large tables stay out of the heap.
     */
    private static final String URL = "jdbc:hsqldb:file:%s;hsqldb.write_delay=false;hsqldb.lock_file=false"
            + ";hsqldb.tx=mvcc;hsqldb.default_table_type=cached;hsqldb.log_size=200";

    @Bean
    Database database(StatePath state) throws SQLException {
        return new Database(state.folder().resolve("memory"));
    }

    /** Closed with the database, which must be shut down through it first. */
    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.source;
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    NightStore nightStore(DataSource source) {
        return new NightStore(new TransactionAwareDataSourceProxy(source));
    }

    @Bean
    Memory memory(DataSource source) {
        return new Memory(new TransactionAwareDataSourceProxy(source));
    }

    @Bean
    ReportLog reportLog(DataSource source) {
        return new ReportLog(new TransactionAwareDataSourceProxy(source));
    }

    /** Opens the database with its tables, and shuts it down in good order. */
    static final class Database implements AutoCloseable {

        private final HikariDataSource source = new HikariDataSource();

        Database(Path file) throws SQLException {
            source.setJdbcUrl(URL.formatted(file.toAbsolutePath()));
            source.setUsername("SA");
            source.setMaximumPoolSize(4);
            createBatchTables();
            Schema.migrate(source);
        }

        private void createBatchTables() throws SQLException {
            try (Connection connection = source.getConnection()) {
                if (!isComplete(connection)) {
                    ResourceDatabasePopulator tables = new ResourceDatabasePopulator(
                            new ClassPathResource("org/springframework/batch/core/schema-hsqldb.sql"),
                            new ClassPathResource("db/batch-index.sql"));
                    // a first run may have been killed between two of the tables
                    tables.setContinueOnError(true);
                    tables.populate(connection);
                }
            }
        }

        /** The index is the last thing that is created. */
        private static boolean isComplete(Connection connection) throws SQLException {
            try (ResultSet indexes =
                    connection.getMetaData().getIndexInfo(null, null, "BATCH_STEP_EXECUTION", false, true)) {
                while (indexes.next()) {
                    if ("BATCH_STEP_EXECUTION_BY_NAME".equals(indexes.getString("INDEX_NAME"))) {
                        return true;
                    }
                }
                return false;
            }
        }

        /** Compacts the file: what was deleted would else never be given back. */
        @Override
        public void close() throws SQLException {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN COMPACT");
            } finally {
                source.close();
            }
        }
    }
}
