package org.netiquette.memory;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;

/**
 * A real PostgreSQL, started by the tests. It refuses to run as root; where the tests do, it is started in a user namespace
 * of its own, in which it is not.
 */
public final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server on a free port. */
    public static Postgres start() {
        try {
            return new Postgres(EmbeddedPostgres.builder().start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataSource source() {
        return server.getPostgresDatabase();
    }

    /** Another database of the server, which has no table yet. */
    DataSource empty(String name) {
        execute("CREATE DATABASE " + name);
        return server.getDatabase("postgres", name);
    }

    /** Where it is reached. */
    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Runs a statement. */
    public void execute(String statement) {
        new Statements(source()).update(statement);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
