package org.netiquette.memory;

import java.util.Optional;

/** The columns of {@code night_account} that hold a JSON record about an account as a whole. */
final class AccountColumns {

    private final Statements sql;

    AccountColumns(Statements sql) {
        this.sql = sql;
    }

    /** Keeps a record that JSON can hold, read back with its class. */
    void write(String column, long night, int account, Object record) {
        sql.update(
                "UPDATE night_account SET " + column + " = ? WHERE night_id = ? AND account_no = ?",
                Json.write(record),
                night,
                account);
    }

    /** The record; empty while none was kept. */
    <T> Optional<T> read(String column, long night, int account, Class<T> type) {
        return sql
                .query(
                        "SELECT " + column + " FROM night_account WHERE night_id = ? AND account_no = ? AND " + column
                                + " IS NOT NULL",
                        row -> Json.read(row.getString(1), type),
                        night,
                        account)
                .stream()
                .findFirst();
    }
}
