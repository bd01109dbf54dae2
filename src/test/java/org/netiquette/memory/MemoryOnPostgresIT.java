package org.netiquette.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The memory in PostgreSQL: the same tests, the same migrations. */
class MemoryOnPostgresIT extends MemoryContract {

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
    boolean isEmbedded() {
        return false;
    }

    @Test
    void keepsCopiesInSchemasOfTheirOwn() {
        Statements sql = new Statements(source());
        sql.update(
                "INSERT INTO past_night (account, night, policy, rules_hash) VALUES ('copied', DATE '2026-11-09', 'open', '')");
        Copies copies = new SchemaCopies(sql);
        copies.keep("2");
        copies.keep("2");
        assertThat(sql.query(
                        "SELECT policy FROM netiquette_memory_of_version_2.past_night WHERE account = 'copied'",
                        row -> row.getString(1)))
                .containsExactly("open");
        assertThat(copies.drop()).containsExactly("schema netiquette_memory_of_version_2");
        assertThat(copies.drop()).isEmpty();
    }
}
