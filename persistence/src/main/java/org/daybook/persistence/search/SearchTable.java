package org.daybook.persistence.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.daybook.core.journal.RowChange;
import org.daybook.persistence.journal.Derived;

/** The table {@code search_word}: filled once, and then brought up to date by no more than what changed. */
public final class SearchTable implements Derived {

    private static final int BATCH = 500;
    private static final int AT_ONCE = 20_000;

    private final StoredEntries entries = new StoredEntries();

    @Override
    public void follow(Connection connection, List<RowChange> changes) throws SQLException {
        Map<UUID, List<RowChange>> byEntry = new LinkedHashMap<>();
        for (RowChange change : changes) {
            UUID entry = EntryRows.entryOf(change);
            if (entry != null) {
                byEntry.computeIfAbsent(entry, _ -> new ArrayList<>()).add(change);
            }
        }
        Set<IndexRow> gone = new TreeSet<>();
        List<IndexRow> come = new ArrayList<>();
        for (Map.Entry<UUID, List<RowChange>> each : byEntry.entrySet()) {
            EntryRows now = entries.now(connection, each.getKey(), each.getValue());
            Set<IndexRow> before = EntryWords.of(now.before(each.getValue()));
            Set<IndexRow> after = EntryWords.of(now);
            before.stream().filter(row -> !after.contains(row)).forEach(gone::add);
            after.stream().filter(row -> !before.contains(row)).forEach(come::add);
        }
        remove(connection, gone);
        insert(connection, come);
    }

    /** Fills the empty table from all entries. */
    public void fill(Connection connection) throws SQLException {
        List<IndexRow> rows = new ArrayList<>();
        entries.forEach(connection, entry -> {
            rows.addAll(EntryWords.of(entry));
            if (rows.size() >= AT_ONCE) {
                insert(connection, rows);
                rows.clear();
            }
        });
        insert(connection, rows);
    }

    /** Makes it anew, in the transaction of the connection. */
    public void rebuild(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM search_word");
        }
        fill(connection);
    }

    /** A sentence where it is not as the entries are. */
    public List<String> problems(Connection connection) throws SQLException {
        Map<UUID, Long> wanted = new LinkedHashMap<>();
        entries.forEach(connection, entry -> {
            Set<IndexRow> rows = EntryWords.of(entry);
            if (!rows.isEmpty()) {
                wanted.put(
                        rows.iterator().next().entry(),
                        rows.stream().mapToLong(SearchTable::mixed).sum());
            }
        });
        Map<UUID, Long> there = new LinkedHashMap<>();
        entries.forEachWord(connection, row -> there.merge(row.entry(), mixed(row), Long::sum));
        Set<UUID> wrong = new HashSet<>(wanted.keySet());
        wrong.addAll(there.keySet());
        wrong.removeIf(entry -> wanted.getOrDefault(entry, 0L).equals(there.getOrDefault(entry, 0L)));
        return wrong.isEmpty()
                ? List.of()
                : List.of("The search index is not as %d of the entries are. Nothing is lost; “daybook verify"
                                .formatted(wrong.size())
                        + " --rebuild-search” makes it anew.");
    }

    private static long mixed(IndexRow row) {
        long mixed = 31L * row.hashCode() + row.word().hashCode();
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 33);
    }

    private static void remove(Connection connection, Collection<IndexRow> rows) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM search_word WHERE shelf = ? AND word = ? AND entry_id = ?")) {
            write(delete, rows, false);
        }
    }

    private static void insert(Connection connection, List<IndexRow> rows) throws SQLException {
        rows.sort(null);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO search_word (shelf, word, entry_id, first_day, last_day, notes)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")) {
            write(insert, rows, true);
        }
    }

    private static void write(PreparedStatement statement, Collection<IndexRow> rows, boolean whole)
            throws SQLException {
        int written = 0;
        for (IndexRow row : rows) {
            statement.setInt(1, row.shelf());
            statement.setString(2, row.word());
            statement.setObject(3, row.entry());
            if (whole) {
                statement.setInt(4, row.firstDay());
                statement.setInt(5, row.lastDay());
                statement.setBoolean(6, row.notes());
            }
            statement.addBatch();
            if (++written % BATCH == 0) {
                statement.executeBatch();
            }
        }
        if (written % BATCH > 0) {
            statement.executeBatch();
        }
    }

    /** Takes one thing read from the store. */
    @FunctionalInterface
    interface Taker<T> {
        void take(T value) throws SQLException;
    }
}
