package org.daybook.persistence.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/** The rows of one entry, as journal images: its own, those of its people, and those of its changed occurrences. */
final class EntryRows {

    static final String ENTRY = "schedule_entry";
    static final String ASSIGNEE = "schedule_entry_assignee";
    static final String OVERRIDE = "occurrence_override";

    /** By table, then by row. */
    private final Map<String, Map<UUID, Map<String, @Nullable Object>>> tables = new HashMap<>();

    /** The entry a changed row belongs to; null for a row that is no part of any. */
    static @Nullable UUID entryOf(RowChange change) {
        return switch (change.table()) {
            case ENTRY -> change.rowId();
            case ASSIGNEE, OVERRIDE -> entryOf(change.after().isEmpty() ? change.before() : change.after());
            default -> null;
        };
    }

    static UUID entryOf(Map<String, @Nullable Object> row) {
        return UUID.fromString(String.valueOf(row.get("entry_id")));
    }

    void put(String table, UUID id, Map<String, @Nullable Object> row) {
        if (row.isEmpty()) {
            rows(table).remove(id);
        } else {
            rows(table).put(id, row);
        }
    }

    void put(String table, Map<String, @Nullable Object> row) {
        put(table, UUID.fromString(String.valueOf(row.get("id"))), row);
    }

    /** The rows as they were before these changes. */
    EntryRows before(List<RowChange> changes) {
        EntryRows before = new EntryRows();
        tables.forEach((table, rows) -> before.rows(table).putAll(rows));
        changes.forEach(change -> before.put(change.table(), change.rowId(), change.before()));
        return before;
    }

    private Map<UUID, Map<String, @Nullable Object>> rows(String table) {
        return tables.computeIfAbsent(table, _ -> new LinkedHashMap<>());
    }

    /** The entry's own row; empty where there is no entry. */
    Map<String, @Nullable Object> entry() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(rows(ENTRY).values());
        return rows.isEmpty() ? Map.of() : rows.getFirst();
    }

    Iterable<Map<String, @Nullable Object>> assignees() {
        return rows(ASSIGNEE).values();
    }

    Iterable<Map<String, @Nullable Object>> overrides() {
        return rows(OVERRIDE).values();
    }
}
