package org.netiquette.memory;

import java.util.List;
import java.util.stream.IntStream;

/** A table of the night under way that has a JSON record for each thing of an account, in its order. */
final class StagedRows {

    private final Statements sql;
    private final String table;
    private final String column;

    /**
     * @param table name of the table
     * @param column the column that has the record
     */
    StagedRows(Statements sql, String table, String column) {
        this.sql = sql;
        this.table = table;
        this.column = column;
    }

    /** Keeps the records of an account in place of those that it had. */
    void keep(long night, int account, List<?> records) {
        sql.update("DELETE FROM " + table + " WHERE night_id = ? AND account_no = ?", night, account);
        sql.updateAll(
                "INSERT INTO " + table + " (night_id, account_no, position, " + column + ") VALUES (?, ?, ?, ?)",
                IntStream.range(0, records.size())
                        .mapToObj(it -> new Object[] {night, account, it, Json.write(records.get(it))})
                        .toList());
    }

    /** The records of an account in their order. */
    <T> List<T> all(long night, int account, Class<T> type) {
        return sql.query(
                "SELECT " + column + " FROM " + table + " WHERE night_id = ? AND account_no = ? ORDER BY position",
                row -> Json.read(row.getString(1), type),
                night,
                account);
    }

    /** How many records a night has. */
    int count(long night) {
        return sql.query("SELECT COUNT(*) FROM " + table + " WHERE night_id = ?", row -> row.getInt(1), night)
                .get(0);
    }
}
