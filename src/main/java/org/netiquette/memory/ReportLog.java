package org.netiquette.memory;

import java.util.Optional;
import javax.sql.DataSource;

/** Which report files were written, and what stood in them: so that a sheet that a person has changed since is kept. */
public final class ReportLog {

    private final Statements sql;

    /** @param source takes part in the caller's transactions */
    public ReportLog(DataSource source) {
        this.sql = new Statements(source);
    }

    /** SHA-256 of the file as we wrote it, in hex; empty for a file we never wrote. */
    public Optional<String> written(String path) {
        return sql.query("SELECT sha256 FROM report_file WHERE path = ?", row -> row.getString(1), path).stream()
                .findFirst();
    }

    /** Remembers a file that was written. */
    public void remember(String path, String sha256) {
        sql.update("DELETE FROM report_file WHERE path = ?", path);
        sql.update("INSERT INTO report_file (path, sha256) VALUES (?, ?)", path, sha256);
    }
}
