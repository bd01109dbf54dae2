package org.netiquette.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Everything that the memory keeps from night to night, row by row. */
final class MemoryRows {

    private static final List<String> TABLES = List.of(
            "past_night",
            "past_decision",
            "past_own_verdict",
            "past_letter",
            "past_outcome",
            "past_evidence",
            "past_outreach",
            "past_tie",
            "past_follow_up",
            "past_introduction",
            "past_reach",
            "past_rule_count",
            "forgotten");

    private static final List<String> OF_A_NIGHT = List.of(
            "night_reject",
            "night_invitation",
            "night_candidate",
            "night_outreach",
            "night_connection",
            "night_pair",
            "night_known",
            "night_account");

    private MemoryRows() {}

    static String of(Path state) {
        return rows(state, TABLES);
    }

    /** What the steps of a night left for one another; nothing once the night is done. */
    static String underWay(Path state) {
        return rows(state, OF_A_NIGHT);
    }

    private static String rows(Path state, List<String> tables) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = open(state)) {
            for (String table : tables) {
                read(connection, table, rows);
            }
            shutDown(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return String.join("\n", rows);
    }

    private static void read(Connection connection, String table, List<String> rows) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder(table);
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(" | ").append(result.getString(i));
                }
                found.add(row.toString().replace("\n", "\\n"));
            }
        }
        rows.addAll(found.stream().sorted().toList());
    }

    static void execute(Path state, String sql) throws SQLException {
        try (Connection connection = open(state)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
            shutDown(connection);
        }
    }

    private static void shutDown(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    private static Connection open(Path state) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:hsqldb:file:" + state.resolve("memory") + ";hsqldb.lock_file=false", "SA", "");
    }
}
