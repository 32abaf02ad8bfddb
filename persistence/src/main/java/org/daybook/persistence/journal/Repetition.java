package org.daybook.persistence.journal;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.Narrowing;
import org.jspecify.annotations.Nullable;

/** Does again what an entry did, on top of rows that have moved on. */
final class Repetition {

    private static final List<String> DELETION = List.of("deleted_at", "deleted_by");

    private final RowEdits edits;

    Repetition(RowEdits edits) {
        this.edits = edits;
    }

    void repeat(List<RowChange> changes) throws SQLException {
        for (RowChange change : changes) {
            Map<String, @Nullable Object> now = edits.now(change);
            Map<String, @Nullable Object> wanted = wanted(change, now);
            if (wanted.isEmpty() && !now.isEmpty()) {
                edits.delete(change, now);
            } else if (now.isEmpty() && !wanted.isEmpty()) {
                edits.insert(change, wanted);
            } else if (!RowImages.shows(now, wanted)) {
                edits.update(change, now, wanted);
            }
        }
    }

    /** The row as it is to be; nothing where it is to be gone. */
    private static Map<String, @Nullable Object> wanted(RowChange change, Map<String, @Nullable Object> now) {
        if (change.after().isEmpty() || now.isEmpty()) {
            return change.after();
        }
        Map<String, @Nullable Object> wanted = new LinkedHashMap<>(now);
        for (RowChange narrowed : Narrowing.of(List.of(change))) {
            boolean deletes = narrowed.after().containsKey("deleted_at");
            wanted.putAll(deletes ? narrowed.after() : Narrowing.together(narrowed));
        }
        for (String column : DELETION) {
            if (wanted.containsKey(column)) {
                wanted.put(column, change.after().get(column));
            }
        }
        return wanted;
    }
}
