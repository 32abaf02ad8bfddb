package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Audits the books: entries are numbered without gaps and chained by hash, each has the rows it says, and the last image
 * of every row in the journal is the row as it stands. A row nobody journalled, or one that changed without an entry, is
 * found.
 */
public final class JournalCheck {

    private static final int MOST_PROBLEMS = 20;

    private final Connection connection;
    private final JournalTables tables = new JournalTables();
    private final ImageText images = new ImageText();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Map<UUID, String>> lastImages = new HashMap<>();
    private long entries;
    private long rows;

    public JournalCheck(Connection connection) {
        this.connection = connection;
    }

    /** A sentence for each fault, {@value #MOST_PROBLEMS} at most. */
    public List<String> problems() throws SQLException {
        checkChain();
        for (String table : journalledTables()) {
            checkRows(table, lastImages.getOrDefault(table, Map.of()));
        }
        return problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS));
    }

    public long entries() {
        return entries;
    }

    public long rows() {
        return rows;
    }

    private void checkChain() throws SQLException {
        byte[] previous = EntryHash.ORIGIN;
        try (Statement statement = connection.createStatement();
                ResultSet entry = statement.executeQuery("SELECT * FROM journal_entry ORDER BY no")) {
            while (entry.next()) {
                entries++;
                var line = JournalTables.entry(entry);
                EntryHash hash = new EntryHash(previous, line);
                List<JournalTables.StoredRow> stored = tables.storedRowsOf(connection, line.no());
                stored.forEach(hash::add);
                stored.forEach(this::remember);
                byte[] written = entry.getBytes("hash");
                check(line.no() == entries, "Journal entry %d stands where %d should.", line.no(), entries);
                check(line.rows() == stored.size(), "Journal entry %d has lost rows.", line.no());
                check(Arrays.equals(written, hash.value()), "Journal entry %d was altered.", line.no());
                previous = written;
            }
        }
    }

    private void remember(JournalTables.StoredRow row) {
        Map<UUID, String> ofTable = lastImages.computeIfAbsent(row.table(), _ -> new HashMap<>());
        if (row.after() == null) {
            ofTable.remove(row.rowId());
        } else {
            ofTable.put(row.rowId(), row.after());
        }
    }

    private void checkRows(String table, Map<UUID, String> expected) throws SQLException {
        long found = 0;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
            while (row.next()) {
                found++;
                UUID id = Objects.requireNonNull(row.getObject("id", UUID.class));
                Map<String, @Nullable Object> journalled = images.read(expected.get(id));
                check(
                        !journalled.isEmpty() && RowImages.shows(RowTables.image(table, row), journalled),
                        "Row %s of %s is not as the journal says.",
                        id,
                        table);
            }
        }
        rows += found;
        check(found >= expected.size(), "%s has lost %d rows.", table, expected.size() - found);
    }

    private List<String> journalledTables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet table = statement.executeQuery("""
                    SELECT LOWER(table_name) FROM information_schema.tables
                    WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE'
                    AND LOWER(table_name) NOT IN ('journal_entry', 'journal_row', 'schema_history')
                    """)) {
            while (table.next()) {
                names.add(table.getString(1));
            }
        }
        return names;
    }

    private void check(boolean holds, String sentence, Object... values) {
        if (!holds) {
            problems.add(sentence.formatted(values));
        }
    }
}
