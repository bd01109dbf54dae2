package org.netiquette.memory;

import javax.sql.DataSource;
import org.hsqldb.jdbc.JDBCDataSource;

/** The memory of connections in HSQLDB. */
class NetworkMemoryTest extends NetworkMemoryContract {

    private final JDBCDataSource source = new JDBCDataSource();

    NetworkMemoryTest() {
        source.setUrl("jdbc:hsqldb:mem:network-contract");
        source.setUser("SA");
    }

    @Override
    DataSource source() {
        return source;
    }

    @Override
    DataSource empty() {
        JDBCDataSource empty = new JDBCDataSource();
        empty.setUrl("jdbc:hsqldb:mem:network-contract-older");
        empty.setUser("SA");
        return empty;
    }

    @Override
    boolean isEmbedded() {
        return true;
    }
}
