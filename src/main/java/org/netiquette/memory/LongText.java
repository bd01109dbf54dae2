package org.netiquette.memory;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The type of long texts, which the two databases call by different names: the migrations know one. */
final class LongText {

    private static final String DEFINE = "DO $$ BEGIN"
            + " IF NOT EXISTS (SELECT 1 FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
            + " WHERE t.typname = 'longvarchar' AND n.nspname = current_schema())"
            + " THEN CREATE DOMAIN longvarchar AS text; END IF; END $$";

    private LongText() {}

    static void define(DataSource source, boolean embedded) {
        if (embedded) {
            return;
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(DEFINE);
        } catch (SQLException e) {
            throw new MemoryFailure(e);
        }
    }
}
