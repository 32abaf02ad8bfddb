package org.daybook.app.sync;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.app.journal.Tongue;

/** Calls the columns of the store what the journal calls the fields that people see. */
final class ColumnWords {

    private static final String START = "start";
    private static final String END = "end";

    /** Where the field is not called as the column is. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("local_start", START),
            Map.entry("start_at", START),
            Map.entry("scheduled_date", START),
            Map.entry("all_day", START),
            Map.entry("start_time", START),
            Map.entry("duration_seconds", END),
            Map.entry("end_at", END),
            Map.entry("end_time", END),
            Map.entry("recurrence", "repeats"),
            Map.entry("work_item_type", "type"),
            Map.entry("study_type", "type"),
            Map.entry("meeting_type", "type"),
            Map.entry("work_item_id", "work-item"),
            Map.entry("confidential", "private"),
            Map.entry("note", "notes"),
            Map.entry("preparation_notes", "preparation"),
            Map.entry("person_id", "people"));

    private final Tongue tongue;

    ColumnWords(Tongue tongue) {
        this.tongue = tongue;
    }

    /** The fields behind columns, each once; columns that nobody sees are left out. */
    List<String> fields(Collection<String> columns) {
        return columns.stream()
                .map(this::field)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<String> field(String column) {
        String plain = column.endsWith("_id") ? column.substring(0, column.length() - "_id".length()) : column;
        return tongue.field(FIELDS.getOrDefault(column, plain.replace('_', '-')));
    }
}
