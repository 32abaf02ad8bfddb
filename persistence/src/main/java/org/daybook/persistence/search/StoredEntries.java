package org.daybook.persistence.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.daybook.persistence.journal.RowTables;
import org.jspecify.annotations.Nullable;

/** Reads the rows of entries, as they stand. */
final class StoredEntries {

    /** Takes one row read from the store. */
    @FunctionalInterface
    private interface RowTaker {
        void take(Map<String, @Nullable Object> row) throws SQLException;
    }

    private static final List<String> PARTS = List.of(EntryRows.ASSIGNEE, EntryRows.OVERRIDE);

    /**
     * An entry's rows after changes. Of one that has only just been added, or has been removed, the changes tell
     * everything.
     */
    EntryRows now(Connection connection, UUID entry, List<RowChange> changes) throws SQLException {
        EntryRows rows = new EntryRows();
        boolean told = changes.stream()
                .anyMatch(change -> change.table().equals(EntryRows.ENTRY) && change.kind() != ChangeKind.UPDATED);
        if (told) {
            changes.forEach(change -> rows.put(change.table(), change.rowId(), change.after()));
            return rows;
        }
        read(connection, EntryRows.ENTRY, "id", entry, rows);
        for (String part : PARTS) {
            read(connection, part, "entry_id", entry, rows);
        }
        return rows;
    }

    private static void read(Connection connection, String table, String column, UUID entry, EntryRows rows)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT * FROM %s WHERE %s = ?".formatted(table, column))) {
            select.setObject(1, entry);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.put(table, RowTables.image(table, row));
                }
            }
        }
    }

    /** All entries, one after the other. What belongs to them is read first. */
    void forEach(Connection connection, SearchTable.Taker<EntryRows> taker) throws SQLException {
        Map<UUID, EntryRows> parts = new HashMap<>();
        for (String part : PARTS) {
            read(
                    connection,
                    part,
                    row -> parts.computeIfAbsent(EntryRows.entryOf(row), _ -> new EntryRows())
                            .put(part, row));
        }
        read(connection, EntryRows.ENTRY, row -> {
            UUID id = UUID.fromString(String.valueOf(row.get("id")));
            EntryRows rows = parts.getOrDefault(id, new EntryRows());
            rows.put(EntryRows.ENTRY, row);
            taker.take(rows);
        });
    }

    private static void read(Connection connection, String table, RowTaker taker) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT %s FROM %s".formatted(columns(table), table))) {
            while (row.next()) {
                taker.take(RowTables.image(table, row));
            }
        }
    }

    /** Those that words and days come from. */
    private static String columns(String table) {
        return switch (table) {
            case EntryRows.ENTRY ->
                "id, title, location, notes, work_item_type, work_item_id, recurrence, spanning, start_at, end_at,"
                        + " deleted_at";
            case EntryRows.ASSIGNEE -> "id, entry_id, person_id";
            default -> "id, entry_id, title, location, notes, work_item_type, work_item_id, people";
        };
    }

    /** All rows of the index. */
    void forEachWord(Connection connection, SearchTable.Taker<IndexRow> taker) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT shelf, word, entry_id, first_day, last_day, notes FROM search_word")) {
            while (row.next()) {
                taker.take(new IndexRow(
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getInt(4),
                        row.getInt(5),
                        row.getBoolean(6)));
            }
        }
    }
}
