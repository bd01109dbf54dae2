package org.netiquette.memory;

import javax.sql.DataSource;
import org.hsqldb.jdbc.JDBCDataSource;

/** The memory in HSQLDB. */
class MemoryTest extends MemoryContract {

    private final JDBCDataSource source = new JDBCDataSource();

    MemoryTest() {
        source.setUrl("jdbc:hsqldb:mem:memory-contract");
        source.setUser("SA");
    }

    @Override
    DataSource source() {
        return source;
    }

    @Override
    boolean isEmbedded() {
        return true;
    }
}
