package org.daybook.persistence.sync;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short statements about the tables of sync, in a transaction that somebody else began. */
record Sql(Connection connection) {

    /** Makes something of a row. */
    @FunctionalInterface
    interface Row<R> {
        R of(ResultSet row) throws SQLException;
    }

    <R> List<R> list(Row<R> made, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement select = prepared(sql, parameters);
                ResultSet rows = select.executeQuery()) {
            List<R> found = new ArrayList<>();
            while (rows.next()) {
                found.add(made.of(rows));
            }
            return found;
        }
    }

    /** The number of a query that has one, or 0 where it has none. */
    long number(String sql, @Nullable Object... parameters) throws SQLException {
        return list(row -> row.getLong(1), sql, parameters).stream().findFirst().orElse(0L);
    }

    int update(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement update = prepared(sql, parameters)) {
            return update.executeUpdate();
        }
    }

    /** Runs one statement with several sets of parameters. */
    void updateEach(String sql, List<Object[]> all) throws SQLException {
        if (all.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (Object[] parameters : all) {
                for (int i = 0; i < parameters.length; i++) {
                    update.setObject(i + 1, parameters[i]);
                }
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
