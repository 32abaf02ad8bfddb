package org.daybook.persistence.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/** Collects what one command does to rows; several changes to one row become one. */
final class RowCapture {

    private record Key(String table, UUID rowId) {}

    private final Map<Key, RowChange> changes = new LinkedHashMap<>();
    private OptionalLong takesBack = OptionalLong.empty();

    /** Notes that the command takes back an entry. */
    void takesBack(long entryNo) {
        takesBack = OptionalLong.of(entryNo);
    }

    OptionalLong takesBack() {
        return takesBack;
    }

    void inserted(String table, UUID rowId, Map<String, @Nullable Object> after) {
        add(new RowChange(table, rowId, ChangeKind.INSERTED, Map.of(), after));
    }

    void updated(String table, UUID rowId, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        add(new RowChange(table, rowId, ChangeKind.UPDATED, before, after));
    }

    void deleted(String table, UUID rowId, Map<String, @Nullable Object> before) {
        add(new RowChange(table, rowId, ChangeKind.DELETED, before, Map.of()));
    }

    void add(RowChange change) {
        Key key = new Key(change.table(), change.rowId());
        RowChange earlier = changes.get(key);
        if (earlier == null) {
            changes.put(key, change);
            return;
        }
        Map<String, @Nullable Object> before = earlier.before();
        Map<String, @Nullable Object> after = change.after();
        if (before.isEmpty() && after.isEmpty()) {
            changes.remove(key);
        } else {
            changes.put(key, new RowChange(change.table(), change.rowId(), kind(before, after), before, after));
        }
    }

    /** The net changes, in the order the rows were first touched; rows that are as they were are left out. */
    List<RowChange> changes() {
        return changes.values().stream()
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static ChangeKind kind(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        if (before.isEmpty()) {
            return ChangeKind.INSERTED;
        }
        return after.isEmpty() ? ChangeKind.DELETED : ChangeKind.UPDATED;
    }
}
