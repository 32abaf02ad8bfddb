package org.daybook.persistence.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of some tables of a store, to be written by batches of bare JDBC into one of the same schema. */
public final class BareRows {

    private static final int AT_ONCE = 500;

    private final Map<String, List<@Nullable Object[]>> byTable = new LinkedHashMap<>();

    private BareRows() {}

    /** @param tables each after those that it refers to */
    public static BareRows of(Connection connection, List<String> tables) throws SQLException {
        BareRows all = new BareRows();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                all.byTable.put(table, rows(statement, table));
            }
        }
        return all;
    }

    private static List<@Nullable Object[]> rows(Statement statement, String table) throws SQLException {
        List<@Nullable Object[]> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                @Nullable Object[] row = new @Nullable Object[columns];
                for (int column = 0; column < columns; column++) {
                    row[column] = rows.getObject(column + 1);
                }
                found.add(row);
            }
        }
        return found;
    }

    /** Writes all in one transaction, until the disk has everything. */
    public void write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        for (Map.Entry<String, List<@Nullable Object[]>> table : byTable.entrySet()) {
            insert(connection, table.getKey(), table.getValue());
        }
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private static void insert(Connection connection, String table, List<@Nullable Object[]> rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO %s VALUES (%s)".formatted(table, marks))) {
            for (int i = 0; i < rows.size(); i++) {
                @Nullable Object[] row = rows.get(i);
                for (int column = 0; column < row.length; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
                if (i % AT_ONCE == AT_ONCE - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
