package org.netiquette.memory;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The database of the memory, open. Whoever opens it holds the state folder. Older tables are brought up to date, after a
 * copy was kept.
 */
public final class StateDatabase implements AutoCloseable {

    private final Path state;
    private final Place place;
    private final String end;
    private final HikariDataSource source = new HikariDataSource();

    private StateDatabase(Path state, Place place, String end) {
        this.state = state;
        this.place = place;
        this.end = end;
        source.setJdbcUrl(place.url());
        source.setUsername(place.user());
        source.setPassword(place.password());
        source.setMaximumPoolSize(4);
    }

    /**
     * Opens the memory of a state folder, and makes it where it is missing.
     *
     * @throws MemoryUnusable when it is damaged, cannot be reached, or was made by a newer program
     */
    public static StateDatabase open(Path state) {
        return open(state, "SHUTDOWN COMPACT");
    }

    /**
     * Opens the memory of a state folder for somebody who writes nothing, so that there is nothing to compact: with many nights
     * that takes longer than to read them.
     *
     * @throws MemoryUnusable when it is damaged, cannot be reached, or was made by a newer program
     */
    public static StateDatabase openToRead(Path state) {
        return open(state, "SHUTDOWN");
    }

    private static StateDatabase open(Path state, String end) {
        Place place = Place.in(state);
        if (place.embedded()) {
            FreeSpace.check(state);
        }
        probe(state, place);
        StateDatabase database = new StateDatabase(state, place, end);
        try {
            database.bringUpToDate();
            return database;
        } catch (RuntimeException e) {
            database.closeQuietly();
            throw e;
        }
    }

    /** Whether a state folder has a memory at all. */
    public static boolean exists(Path state) {
        return Files.exists(state.resolve("memory.script")) || Files.exists(state.resolve("database.properties"));
    }

    /** For those who keep tables of their own beside the memory. */
    public DataSource source() {
        return source;
    }

    /** What is remembered, to be shown. */
    public History history() {
        return new History(new Statements(source), copies());
    }

    /** What is remembered, for who gathers facts. */
    public Memory memory() {
        return new Memory(source);
    }

    /** Whether it lies in the state folder itself. */
    public boolean isEmbedded() {
        return place.embedded();
    }

    private static void probe(Path state, Place place) {
        try (Connection connection = DriverManager.getConnection(place.url(), place.user(), place.password())) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw new MemoryUnusable(
                    place.embedded()
                            ? ("The memory in the state folder «%s» cannot be read: %s.%nMaybe put back a copy from its"
                                            + " folder backups, or name another state folder with --state.")
                                    .formatted(state, sentence(e))
                            : "The memory at %s cannot be reached: %s.%nMaybe %s is wrong, or the server is down."
                                    .formatted(place.url(), sentence(e), state.resolve("database.properties")));
        }
    }

    private static String sentence(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("[.\\s]+$", "");
    }

    private void bringUpToDate() {
        LongText.define(source, place.embedded());
        Schema schema = new Schema(source);
        schema.newer().ifPresent(version -> {
            throw new MemoryUnusable(
                    "The memory in the state folder «%s» must be of this program, but a newer one wrote it (tables of version %s).%nMaybe update Netiquette, or name another state folder with --state."
                            .formatted(state, version));
        });
        schema.outdated().ifPresent(copies()::keep);
        schema.migrate();
    }

    private Copies copies() {
        Statements sql = new Statements(source);
        return place.embedded() ? new FileCopies(state, sql) : new SchemaCopies(sql);
    }

    private void closeQuietly() {
        try {
            close();
        } catch (MemoryFailure e) {
            // what led here says more
        }
    }

    /** Compacts the files of whoever may have written: what was deleted would else never be given back, nor be gone from them. */
    @Override
    public void close() {
        try {
            if (place.embedded()) {
                new Statements(source).execute(end);
            }
        } finally {
            source.close();
        }
    }
}
