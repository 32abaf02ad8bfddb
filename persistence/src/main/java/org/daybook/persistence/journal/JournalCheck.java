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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Audits the books: entries are numbered without gaps and chained by hash, each has the rows it says, and the last image
 * of every row in the journal is the row as it stands. A row nobody journalled, or one that changed without an entry, is
 * found.
 */
public final class JournalCheck {

    private static final int MOST_PROBLEMS = 20;

    private final Connection connection;
    private final Optional<Seal.Mark> last;
    private final JournalTables tables = new JournalTables();
    private final ImageText images = new ImageText();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Map<UUID, String>> lastImages = new HashMap<>();
    private long entries;
    private long rows;

    /** @param last what the journal must still hold, where it is known */
    public JournalCheck(Connection connection, Optional<Seal.Mark> last) {
        this.connection = connection;
        this.last = last;
    }

    /** A sentence for each fault, {@value #MOST_PROBLEMS} at most. */
    public List<String> problems() throws SQLException {
        checkChain();
        if (last.isPresent() && !tables.holds(connection, last.get())) {
            problems.add("The journal has lost entry %d.".formatted(last.get().no()));
        }
        for (String table : RowTables.journalled(connection)) {
            checkRows(table, lastImages.getOrDefault(table, new HashMap<>()));
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
        long expected = 1;
        try (Statement statement = connection.createStatement();
                ResultSet entry = statement.executeQuery("SELECT * FROM journal_entry ORDER BY no")) {
            while (entry.next()) {
                entries++;
                var line = JournalTables.entry(entry);
                EntryHash hash = new EntryHash(previous, line);
                List<StoredRows> stored = tables.rows().stored(connection, line.no());
                stored.forEach(hash::add);
                stored.forEach(this::remember);
                byte[] written = entry.getBytes("hash");
                if (line.no() == expected) {
                    check(
                            Arrays.equals(written, hash.value()),
                            () -> "Journal entry %d was altered.".formatted(line.no()));
                } else {
                    problems.add("The journal has lost what stood between entries %d and %d."
                            .formatted(expected - 1, line.no()));
                }
                int count = stored.stream().mapToInt(StoredRows::count).sum();
                check(line.rows() == count, () -> "Journal entry %d has lost rows.".formatted(line.no()));
                expected = line.no() + 1;
                previous = written;
            }
        }
    }

    /** As texts, which take a fraction of the memory. */
    private void remember(StoredRows stored) {
        Map<UUID, String> ofTable = lastImages.computeIfAbsent(stored.table(), _ -> new HashMap<>());
        if (stored.isBlock()) {
            tables.rows().apart(stored).forEach(row -> remember(ofTable, row.rowId(), images.write(row.after())));
        } else {
            remember(ofTable, stored.firstId(), stored.after());
        }
    }

    private static void remember(Map<UUID, String> ofTable, UUID id, @Nullable String after) {
        if (after == null) {
            ofTable.remove(id);
        } else {
            ofTable.put(id, after);
        }
    }

    /** What is left of the expected rows when all that stand are taken away was lost. */
    private void checkRows(String table, Map<UUID, String> expected) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
            while (row.next()) {
                rows++;
                UUID id = Objects.requireNonNull(row.getObject("id", UUID.class));
                Map<String, @Nullable Object> journalled = images.read(expected.remove(id));
                Map<String, @Nullable Object> now = RowTables.image(table, row);
                check(
                        !journalled.isEmpty(),
                        () -> "Nothing in the journal made %s (%s in %s)."
                                .formatted(RowWords.of(table, now), id, table));
                check(
                        RowImages.shows(now, journalled),
                        () -> "The journal does not account for how %s stands now (%s in %s)."
                                .formatted(RowWords.of(table, now), id, table));
            }
        }
        for (Map.Entry<UUID, String> lost : expected.entrySet()) {
            String what = RowWords.of(table, images.read(lost.getValue()));
            problems.add(
                    "The journal knows of nothing that removed %s (%s in %s).".formatted(what, lost.getKey(), table));
        }
    }

    private void check(boolean holds, Supplier<String> sentence) {
        if (!holds) {
            problems.add(sentence.get());
        }
    }
}
