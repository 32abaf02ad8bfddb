package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.jspecify.annotations.Nullable;

/** Writes rows as images within a command, past its session, and captures what it does to them. */
final class RowEdits {

    private final Connection connection;
    private final RowCapture capture;

    RowEdits(Connection connection, RowCapture capture) {
        this.connection = connection;
        this.capture = capture;
    }

    /** The row that a change was made to, as it stands; empty where it is gone. */
    Map<String, @Nullable Object> now(RowChange row) throws SQLException {
        return RowTables.read(connection, row.table(), row.rowId()).orElse(Map.of());
    }

    void insert(RowChange row, Map<String, @Nullable Object> image) throws SQLException {
        RowTables.insert(connection, row.table(), image);
        capture.inserted(row.table(), row.rowId(), image);
    }

    void delete(RowChange row, Map<String, @Nullable Object> now) throws SQLException {
        RowTables.delete(connection, row.table(), row.rowId());
        capture.deleted(row.table(), row.rowId(), now);
    }

    /** With a revision above that of the row it replaces, so that nobody who read the old one writes it. */
    void update(RowChange row, Map<String, @Nullable Object> now, Map<String, @Nullable Object> image)
            throws SQLException {
        Map<String, @Nullable Object> after = new LinkedHashMap<>(image);
        if (now.get(RowImage.REVISION) instanceof Number revision) {
            after.put(RowImage.REVISION, revision.longValue() + 1);
        }
        RowTables.update(connection, row.table(), row.rowId(), after);
        capture.updated(row.table(), row.rowId(), now, after);
    }
}
