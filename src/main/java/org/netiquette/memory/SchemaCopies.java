package org.netiquette.memory;

import java.util.List;

/** Copies in a PostgreSQL: a schema beside the memory's own, with its tables as they were. */
final class SchemaCopies implements Copies {

    private static final String NAME = "netiquette_memory_of_version_";

    private final Statements sql;

    SchemaCopies(Statements sql) {
        this.sql = sql;
    }

    @Override
    public void keep(String version) {
        String schema = quoted(NAME + version);
        sql.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        sql.execute("CREATE SCHEMA " + schema);
        for (String table : tables()) {
            sql.execute("CREATE TABLE " + schema + "." + quoted(table) + " AS TABLE " + quoted(table));
        }
    }

    @Override
    public List<String> drop() {
        List<String> schemas = sql.query(
                "SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE ? ORDER BY schema_name",
                row -> row.getString(1),
                NAME.replace("_", "\\_") + "%");
        schemas.forEach(it -> sql.execute("DROP SCHEMA " + quoted(it) + " CASCADE"));
        return schemas.stream().map(it -> "schema " + it).toList();
    }

    private List<String> tables() {
        return sql.query(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
                        + " AND table_type = 'BASE TABLE' ORDER BY table_name",
                row -> row.getString(1));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
