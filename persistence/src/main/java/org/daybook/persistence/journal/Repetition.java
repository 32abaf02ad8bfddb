package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/** Does again what an entry did, on top of rows that have moved on. */
final class Repetition {

    private static final String REVISION = "revision";
    private static final List<String> DELETION = List.of("deleted_at", "deleted_by");

    private final RowCapture capture;
    private final Connection connection;

    Repetition(RowCapture capture, Connection connection) {
        this.capture = capture;
        this.connection = connection;
    }

    void repeat(List<RowChange> changes) throws SQLException {
        for (RowChange change : changes) {
            Map<String, @Nullable Object> now =
                    RowTables.read(connection, change.table(), change.rowId()).orElse(Map.of());
            Map<String, @Nullable Object> wanted = wanted(change, now);
            if (wanted.isEmpty()) {
                delete(change, now);
            } else if (now.isEmpty()) {
                RowTables.insert(connection, change.table(), wanted);
                capture.inserted(change.table(), change.rowId(), wanted);
            } else if (!RowImages.shows(now, wanted)) {
                update(change, now, wanted);
            }
        }
    }

    private void delete(RowChange change, Map<String, @Nullable Object> now) throws SQLException {
        if (!now.isEmpty()) {
            RowTables.delete(connection, change.table(), change.rowId());
            capture.deleted(change.table(), change.rowId(), now);
        }
    }

    private void update(RowChange change, Map<String, @Nullable Object> now, Map<String, @Nullable Object> wanted)
            throws SQLException {
        Map<String, @Nullable Object> after = new LinkedHashMap<>(wanted);
        if (now.get(REVISION) instanceof Number revision) {
            after.put(REVISION, revision.longValue() + 1);
        }
        RowTables.update(connection, change.table(), change.rowId(), after);
        capture.updated(change.table(), change.rowId(), now, after);
    }

    /** The row as it is to be; nothing where it is to be gone. */
    private static Map<String, @Nullable Object> wanted(RowChange change, Map<String, @Nullable Object> now) {
        if (change.after().isEmpty() || now.isEmpty()) {
            return change.after();
        }
        Map<String, @Nullable Object> wanted = new LinkedHashMap<>(now);
        change.after().forEach((column, value) -> {
            boolean changed = !Objects.equals(value, change.before().get(column));
            if (!column.equals(REVISION) && (changed || DELETION.contains(column))) {
                wanted.put(column, value);
            }
        });
        return wanted;
    }
}
