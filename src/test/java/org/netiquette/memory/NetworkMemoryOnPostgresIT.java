package org.netiquette.memory;

import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The memory of connections in PostgreSQL: the same tests, the same migrations. */
class NetworkMemoryOnPostgresIT extends NetworkMemoryContract {

    private static Postgres postgres;

    @BeforeAll
    static void start() {
        postgres = Postgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    DataSource source() {
        return postgres.source();
    }

    @Override
    DataSource empty() {
        return postgres.empty("older");
    }

    @Override
    boolean isEmbedded() {
        return false;
    }
}
