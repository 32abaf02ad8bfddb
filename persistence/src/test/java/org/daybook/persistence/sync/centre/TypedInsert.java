package org.daybook.persistence.sync.centre;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/**
 * Batches of rows into a table of the centre's, past its functions.
 *
 * @param types the names that the server has for the columns' types
 */
record TypedInsert(PreparedStatement statement, List<String> names, List<String> types) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** @param like a row with the columns of all */
    static TypedInsert into(Connection connection, String table, RowChange like) throws SQLException {
        List<String> names = List.copyOf(like.after().keySet());
        String columns = String.join(", ", names);
        return new TypedInsert(
                connection.prepareStatement(
                        "INSERT INTO daybook.%s (tenant_id, sync_seq, sync_client, %s) VALUES (?, 1, ?%s)"
                                .formatted(table, columns, ", ?".repeat(names.size()))),
                names,
                types(connection, "SELECT %s FROM daybook.%s WHERE FALSE".formatted(columns, table)));
    }

    private static List<String> types(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery(query)) {
            ResultSetMetaData columns = none.getMetaData();
            List<String> types = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                types.add(columns.getColumnTypeName(i));
            }
            return types;
        }
    }

    void run(UUID tenant, List<RowChange> rows) throws SQLException {
        for (RowChange row : rows) {
            statement.setObject(1, tenant);
            statement.setObject(2, NOBODY);
            for (int i = 0; i < names.size(); i++) {
                bind(i + 3, types.get(i), row.after().get(names.get(i)));
            }
            statement.addBatch();
        }
        statement.executeBatch();
    }

    private void bind(int at, String type, @Nullable Object value) throws SQLException {
        String text = String.valueOf(value);
        boolean there = value != null;
        switch (type) {
            case "timestamptz" ->
                statement.setObject(at, there ? OffsetDateTime.parse(text) : null, Types.TIMESTAMP_WITH_TIMEZONE);
            case "timestamp" -> statement.setObject(at, there ? LocalDateTime.parse(text) : null, Types.TIMESTAMP);
            case "uuid" -> statement.setObject(at, there ? UUID.fromString(text) : null, Types.OTHER);
            default -> {
                if (there) {
                    statement.setObject(at, value);
                } else {
                    statement.setNull(at, Types.VARCHAR);
                }
            }
        }
    }
}
