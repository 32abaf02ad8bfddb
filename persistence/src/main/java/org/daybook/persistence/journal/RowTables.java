package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows read and written as journal images, whatever their table. */
public final class RowTables {

    private RowTables() {}

    /** The tables whose rows are journalled. */
    public static List<String> journalled(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet table = statement.executeQuery("""
                    SELECT LOWER(table_name) FROM information_schema.tables
                    WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE'
                    AND LOWER(table_name) NOT IN
                        ('journal_entry', 'journal_row', 'journal_row_kept', 'journal_block', 'journal_block_kept',
                        'schema_history', 'search_word', 'draft')
                    AND LOWER(table_name) NOT LIKE 'sync!_%' ESCAPE '!'
                    """)) {
            while (table.next()) {
                names.add(table.getString(1));
            }
        }
        return names;
    }

    /** The row as it stands, or nothing. */
    static Optional<Map<String, @Nullable Object>> read(Connection connection, String table, UUID id)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM " + table + " WHERE id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(image(table, row)) : Optional.empty();
            }
        }
    }

    /** The image of the row a result stands on. */
    public static Map<String, @Nullable Object> image(String table, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, @Nullable Object> image = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnName(i).toLowerCase(Locale.ROOT);
            Object value = columns.getColumnType(i) == Types.TIMESTAMP
                    ? row.getObject(i, LocalDateTime.class)
                    : row.getObject(i);
            image.put(name, RowImages.column(table, name, value));
        }
        return image;
    }

    static void insert(Connection connection, String table, Map<String, @Nullable Object> image) throws SQLException {
        write(connection, insertion(table, image.keySet()), new ArrayList<>(image.values()));
    }

    static void update(Connection connection, String table, UUID id, Map<String, @Nullable Object> image)
            throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(image.values());
        values.add(id.toString());
        write(connection, update(table, image.keySet()), values);
    }

    static void delete(Connection connection, String table, UUID id) throws SQLException {
        write(connection, deletion(table), List.of(id.toString()));
    }

    /** A statement that takes the values of these columns. */
    static String insertion(String table, Collection<String> columns) {
        return "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        table, String.join(", ", columns), String.join(", ", Collections.nCopies(columns.size(), "?")));
    }

    /** A statement that takes the values of these columns, and the id. */
    static String update(String table, Collection<String> columns) {
        return "UPDATE %s SET %s = ? WHERE id = ?".formatted(table, String.join(" = ?, ", columns));
    }

    /** A statement that takes the id. */
    static String deletion(String table) {
        return "DELETE FROM %s WHERE id = ?".formatted(table);
    }

    private static void write(Connection connection, String sql, List<? extends @Nullable Object> values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.executeUpdate();
        }
    }
}
