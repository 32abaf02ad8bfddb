package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.jspecify.annotations.Nullable;

/**
 * Takes an entry back, row by row, from its last to its first. A row that has moved on since stops it: what others did
 * after is never overwritten.
 */
final class Reversal {

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
        RowEdits edits = new RowEdits(connection, capture);
        for (RowChange row : tables.rows().of(connection, entry.no()).reversed()) {
            if (row.before().containsValue(RowImages.WITHHELD) || row.after().containsValue(RowImages.WITHHELD)) {
                return Optional.of(cannot("the journal keeps no passwords."));
            }
            Map<String, @Nullable Object> now = edits.now(row);
            if (now.isEmpty() != row.after().isEmpty()
                    || !RowImages.shows(now, RowImage.withoutRevision(row.after()))) {
                return Optional.of(movedOn(connection, row, now));
            }
            try {
                reverse(edits, row, now);
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

    private static void reverse(RowEdits edits, RowChange row, Map<String, @Nullable Object> now) throws SQLException {
        switch (row.kind()) {
            case INSERTED -> edits.delete(row, now);
            case DELETED -> edits.insert(row, row.before());
            case UPDATED -> edits.update(row, now, row.before());
        }
    }
}
