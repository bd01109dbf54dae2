package org.netiquette.jobs;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.netiquette.memory.Memory;
import org.netiquette.memory.NetworkStore;
import org.netiquette.memory.NightStore;
import org.netiquette.memory.ReportLog;
import org.netiquette.memory.StateDatabase;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The database under the state folder: the tables of Spring Batch and of the memory, in one transaction. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({BatchJdbcAutoConfiguration.class, BatchAutoConfiguration.class})
class MemoryConfiguration {

    /** Closed by whoever opened the memory. */
    @Bean(destroyMethod = "")
    DataSource dataSource(StateDatabase memory) throws SQLException {
        new BatchTables(memory.source()).create(memory.isEmbedded() ? "hsqldb" : "postgresql");
        return memory.source();
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
    NetworkStore networkStore(DataSource source) {
        return new NetworkStore(new TransactionAwareDataSourceProxy(source));
    }

    @Bean
    Memory memory(DataSource source) {
        return new Memory(new TransactionAwareDataSourceProxy(source));
    }

    @Bean
    ReportLog reportLog(DataSource source) {
        return new ReportLog(new TransactionAwareDataSourceProxy(source));
    }
}
