package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/**
 * Takes an entry back, row by row, from its last to its first. A row that has moved on since stops it: what others did
 * after is never overwritten.
 */
final class Reversal {

    private static final String REVISION = "revision";

    private final RowCapture capture;
    private final JournalTables tables;
    private final JournalEntry entry;

    Reversal(RowCapture capture, JournalTables tables, JournalEntry entry) {
        this.capture = capture;
        this.tables = tables;
        this.entry = entry;
    }

    /** Nothing when it is taken back; otherwise the sentence that says what stands in the way. */
    Optional<String> obstacle(Connection connection) throws SQLException {
        for (RowChange row : tables.rows().of(connection, entry.no()).reversed()) {
            if (row.before().containsValue(RowImages.WITHHELD) || row.after().containsValue(RowImages.WITHHELD)) {
                return Optional.of(cannot("the journal keeps no passwords."));
            }
            Map<String, @Nullable Object> now =
                    RowTables.read(connection, row.table(), row.rowId()).orElse(Map.of());
            if (now.isEmpty() != row.after().isEmpty() || !RowImages.shows(now, content(row.after()))) {
                return Optional.of(movedOn(connection, row, now));
            }
            try {
                reverse(connection, row, now);
            } catch (SQLException failure) {
                if (!Refusals.isReference(failure)) {
                    throw failure;
                }
                return Optional.of(cannot("something else refers to %s now. Undo that, or remove it, first."
                        .formatted(RowWords.of(row.table(), now))));
            }
        }
        return Optional.empty();
    }

    private String movedOn(Connection connection, RowChange row, Map<String, @Nullable Object> now)
            throws SQLException {
        Map<String, @Nullable Object> known = now.isEmpty() ? row.before() : now;
        String what = RowWords.of(row.table(), known.isEmpty() ? row.after() : known);
        List<Object> parameters = new ArrayList<>(JournalRows.touching(row.rowId()));
        parameters.addFirst(entry.no());
        List<JournalEntry> later = tables.entries(
                connection,
                "WHERE e.no > ? AND e.no IN %s ORDER BY e.no DESC FETCH FIRST ROW ONLY"
                        .formatted(JournalRows.ENTRIES_TOUCHING),
                parameters.toArray());
        boolean secret = RowWords.isPrivate(known) || RowWords.isPrivate(row.after());
        String by = later.isEmpty() ? "" : by(later.getFirst(), secret);
        return cannot("%s has been changed again since%s. Undo the later change first.".formatted(what, by));
    }

    private static String by(JournalEntry later, boolean secret) {
        return secret
                ? " by %s (entry %d)".formatted(later.actor(), later.no())
                : " by %s (entry %d, \u201c%s\u201d)".formatted(later.actor(), later.no(), later.summary());
    }

    private String cannot(String why) {
        return "\u201c%s\u201d cannot be undone: %s".formatted(entry.summary(), why);
    }

    private void reverse(Connection connection, RowChange row, Map<String, @Nullable Object> now) throws SQLException {
        switch (row.kind()) {
            case INSERTED -> {
                RowTables.delete(connection, row.table(), row.rowId());
                capture.deleted(row.table(), row.rowId(), now);
            }
            case DELETED -> {
                RowTables.insert(connection, row.table(), row.before());
                capture.inserted(row.table(), row.rowId(), row.before());
            }
            case UPDATED -> {
                Map<String, @Nullable Object> restored = above(now, row.before());
                RowTables.update(connection, row.table(), row.rowId(), restored);
                capture.updated(row.table(), row.rowId(), now, restored);
            }
        }
    }

    /** The image with a revision above that of the row it replaces, so that nobody who read the old one writes it. */
    private static Map<String, @Nullable Object> above(
            Map<String, @Nullable Object> replaced, Map<String, @Nullable Object> image) {
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
