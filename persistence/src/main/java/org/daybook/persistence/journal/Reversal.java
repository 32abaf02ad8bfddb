package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/**
 * Takes an entry back, row by row, from its last to its first. A row that has moved on since stops it: what others did
 * after is never overwritten.
 */
final class Reversal {

    private static final String REVISION = "revision";

    private final RowCapture capture;

    Reversal(RowCapture capture) {
        this.capture = capture;
    }

    Outcome<Boolean> apply(Connection connection, List<RowChange> rows, JournalEntry entry, String summary)
            throws SQLException {
        for (RowChange row : rows.reversed()) {
            if (row.before().containsValue(RowImages.WITHHELD) || row.after().containsValue(RowImages.WITHHELD)) {
                return Outcome.refused(
                        "\u201c%s\u201d cannot be undone: the journal keeps no passwords.".formatted(entry.summary()));
            }
            Optional<Map<String, @Nullable Object>> now = RowTables.read(connection, row.table(), row.rowId());
            if (now.isPresent() == row.after().isEmpty()
                    || !RowImages.shows(now.orElse(Map.of()), content(row.after()))) {
                return Outcome.refused(
                        "\u201c%s\u201d cannot be undone: what it changed has been changed again since. Undo the later change first."
                                .formatted(entry.summary()));
            }
            reverse(connection, row, now.orElse(Map.of()));
        }
        return Outcome.done(true, summary);
    }

    private void reverse(Connection connection, RowChange row, Map<String, @Nullable Object> now) throws SQLException {
        switch (row.kind()) {
            case INSERTED -> {
                RowTables.delete(connection, row.table(), row.rowId());
                capture.deleted(row.table(), row.rowId(), now);
            }
            case DELETED -> {
                Map<String, @Nullable Object> restored = revised(row.before(), row.before());
                RowTables.insert(connection, row.table(), restored);
                capture.inserted(row.table(), row.rowId(), restored);
            }
            case UPDATED -> {
                Map<String, @Nullable Object> restored = revised(row.before(), now);
                RowTables.update(connection, row.table(), row.rowId(), restored);
                capture.updated(row.table(), row.rowId(), now, restored);
            }
        }
    }

    /** The image with a revision above that of the row it replaces, so that nobody who read the old one writes it. */
    private static Map<String, @Nullable Object> revised(
            Map<String, @Nullable Object> image, Map<String, @Nullable Object> replaced) {
        Map<String, @Nullable Object> restored = new LinkedHashMap<>(image);
        if (replaced.get(REVISION) instanceof Number revision) {
            restored.put(REVISION, revision.longValue() + 1);
        }
        return restored;
    }

    private static Map<String, @Nullable Object> content(Map<String, @Nullable Object> image) {
        Map<String, @Nullable Object> content = new HashMap<>(image);
        content.remove(REVISION);
        return content;
    }
}
