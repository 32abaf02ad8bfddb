package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.JournalQuery.Parts;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/**
 * The rows of journal entries in the store, each in {@code journal_row} or with others in {@code journal_block}. Nobody
 * else reads or writes these two tables.
 */
final class JournalRows {

    /** The numbers of the entries that touched a row; to be asked with {@link #touching}. */
    static final String ENTRIES_TOUCHING = """
        (SELECT entry_no FROM journal_row WHERE row_id = ? UNION SELECT entry_no FROM journal_block
            WHERE first_id <= ? AND last_id >= ? AND images LIKE ?)
        """;

    /** Whether an entry e touched a table; to be asked with the table, twice. A look into one index each. */
    static final String TOUCHES_TABLE = """
        (EXISTS (SELECT 1 FROM journal_row r WHERE r.table_name = ? AND r.entry_no = e.no)
            OR EXISTS (SELECT 1 FROM journal_block b WHERE b.table_name = ? AND b.entry_no = e.no))
        """;

    private static final int BATCH = 500;

    private final RowBlocks blocks = new RowBlocks();

    /** The parameters of {@link #ENTRIES_TOUCHING}. */
    static List<Object> touching(UUID row) {
        return List.of(row, row, row, ImageText.patternOfRow(row));
    }

    /** The changes of an entry as they are to be stored. */
    List<StoredRows> gather(List<RowChange> changes) {
        return blocks.gather(changes);
    }

    List<RowChange> apart(StoredRows rows) {
        return blocks.apart(rows);
    }

    void insert(Connection connection, long no, List<StoredRows> rows) throws SQLException {
        try (PreparedStatement single = connection.prepareStatement(
                        "INSERT INTO journal_row (entry_no, seq, table_name, kind, row_id, before_image, after_image)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement block = connection.prepareStatement(
                        "INSERT INTO journal_block (entry_no, seq, table_name, kind, first_id, last_id, row_count,"
                                + " images) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (StoredRows each : rows) {
                add(each.isBlock() ? block : single, no, each);
                waiting++;
                if (waiting % BATCH == 0) {
                    single.executeBatch();
                    block.executeBatch();
                }
            }
            single.executeBatch();
            block.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, long no, StoredRows rows) throws SQLException {
        insert.setLong(1, no);
        insert.setInt(2, rows.seq());
        insert.setString(3, rows.table());
        insert.setString(4, rows.kind().name());
        insert.setObject(5, rows.firstId());
        if (rows.isBlock()) {
            insert.setObject(6, rows.lastId());
            insert.setInt(7, rows.count());
            insert.setString(8, rows.before() == null ? rows.after() : rows.before());
        } else {
            insert.setString(6, rows.before());
            insert.setString(7, rows.after());
        }
        insert.addBatch();
    }

    /** The rows of one entry as they are stored, in the order they were touched. */
    List<StoredRows> stored(Connection connection, long no) throws SQLException {
        List<StoredRows> found = new ArrayList<>();
        select(connection, "entry_no = ?", "entry_no = ?", List.of(no, no), (_, rows) -> found.add(rows));
        return found;
    }

    /** The rows of one entry, in the order they were touched. */
    List<RowChange> of(Connection connection, long no) throws SQLException {
        return of(connection, no, Integer.MAX_VALUE);
    }

    /** The first rows of one entry, in the order they were touched. */
    List<RowChange> of(Connection connection, long no, int limit) throws SQLException {
        List<RowChange> found = new ArrayList<>();
        select(
                connection,
                "entry_no = ? AND seq < ?",
                "entry_no = ? AND seq < ?",
                List.of(no, limit, no, limit),
                (_, rows) -> found.addAll(blocks.apart(rows)));
        return found.subList(0, Math.min(limit, found.size()));
    }

    /** All rows of some tables in some entries, by entry. A look into one index for each table. */
    Map<Long, List<RowChange>> of(Connection connection, Collection<Long> nos, Collection<String> tables)
            throws SQLException {
        Map<Long, List<RowChange>> found = new LinkedHashMap<>();
        for (String table : tables) {
            of(connection, nos, table, found);
        }
        return found;
    }

    private void of(Connection connection, Collection<Long> nos, String table, Map<Long, List<RowChange>> found)
            throws SQLException {
        Object[] numbers = nos.toArray();
        select(
                connection,
                "table_name = ? AND entry_no = ANY(?)",
                "table_name = ? AND entry_no = ANY(?)",
                List.of(table, numbers, table, numbers),
                (no, rows) -> found.computeIfAbsent(no, _ -> new ArrayList<>()).addAll(blocks.apart(rows)));
    }

    /** The rows of a thing and its parts in the entries that touched the thing, by entry. */
    Map<Long, List<RowChange>> about(Connection connection, UUID thing, Parts parts) throws SQLException {
        return about(connection, "entry_no IN " + ENTRIES_TOUCHING, touching(thing), thing, parts);
    }

    /** The rows of a thing and its parts in the entries after an instant, by entry. */
    Map<Long, List<RowChange>> about(Connection connection, UUID thing, Parts parts, Instant after)
            throws SQLException {
        return about(
                connection,
                "entry_no IN (SELECT no FROM journal_entry WHERE at > ?)",
                List.of(after.atOffset(ZoneOffset.UTC)),
                thing,
                parts);
    }

    private Map<Long, List<RowChange>> about(
            Connection connection, String entries, List<Object> ofEntries, UUID thing, Parts parts)
            throws SQLException {
        String owned = "%%\"%s\":\"%s\"%%".formatted(parts.owner(), thing);
        Object[] tables = parts.tables().toArray();
        List<Object> parameters = new ArrayList<>(ofEntries);
        parameters.addAll(List.of(thing, tables, owned, owned));
        parameters.addAll(ofEntries);
        parameters.addAll(List.of(thing, thing, tables, "%\"" + thing + "\"%"));
        Map<Long, List<RowChange>> found = new LinkedHashMap<>();
        select(
                connection,
                entries + " AND (row_id = ? OR (table_name = ANY(?) AND (before_image LIKE ? OR after_image LIKE ?)))",
                entries + " AND (first_id <= ? AND last_id >= ? OR table_name = ANY(?)) AND images LIKE ?",
                parameters,
                (no, rows) -> {
                    for (RowChange row : blocks.apart(rows)) {
                        if (!rows.isBlock() || isAbout(row, thing, parts)) {
                            found.computeIfAbsent(no, _ -> new ArrayList<>()).add(row);
                        }
                    }
                });
        return found;
    }

    private static boolean isAbout(RowChange row, UUID thing, Parts parts) {
        return row.rowId().equals(thing)
                || parts.tables().contains(row.table())
                        && (thing.toString().equals(row.before().get(parts.owner()))
                                || thing.toString().equals(row.after().get(parts.owner())));
    }

    @FunctionalInterface
    private interface Taking {
        void take(long entryNo, StoredRows rows);
    }

    /** @param parameters those of the condition on {@code journal_row}, then those of that on {@code journal_block} */
    private static void select(
            Connection connection, String ofSingles, String ofBlocks, List<Object> parameters, Taking taking)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
            SELECT entry_no, seq, table_name, kind, row_id, before_image, after_image, NULL, 1
                FROM journal_row WHERE %s
            UNION ALL SELECT entry_no, seq, table_name, kind, first_id,
                CASE kind WHEN 'DELETED' THEN images END, CASE kind WHEN 'INSERTED' THEN images END, last_id, row_count
                FROM journal_block WHERE %s
            ORDER BY entry_no, seq
            """.formatted(ofSingles, ofBlocks))) {
            for (int i = 0; i < parameters.size(); i++) {
                select.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    taking.take(rows.getLong(1), row(rows));
                }
            }
        }
    }

    private static StoredRows row(ResultSet rows) throws SQLException {
        @Nullable UUID last = rows.getObject(8, UUID.class);
        return new StoredRows(
                rows.getInt(2),
                rows.getString(3),
                ChangeKind.valueOf(rows.getString(4)),
                rows.getObject(5, UUID.class),
                last,
                rows.getInt(9),
                rows.getString(6),
                rows.getString(7));
    }
}
