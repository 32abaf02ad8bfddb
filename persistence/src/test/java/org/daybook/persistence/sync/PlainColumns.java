package org.daybook.persistence.sync;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/** What a real table wants to be told of a row beyond what histories know. */
final class PlainColumns {

    private static final String NOBODY = new UUID(0, 1).toString();
    private static final String FIRST_DAY = "2026-03-01T00:00:00Z";

    /** What a column holds that a history knows nothing of, where it must hold something. */
    private static final Map<String, Object> PLAIN = Map.ofEntries(
            Map.entry("aliases", ""),
            Map.entry("kinds", "TECHNICIAN"),
            Map.entry("skills", ""),
            Map.entry("working_hours", ""),
            Map.entry("home_zone", "UTC"),
            Map.entry("active", true),
            Map.entry("zone", "UTC"),
            Map.entry("uid", "uid"),
            Map.entry("sequence", 0L),
            Map.entry("all_day", false),
            Map.entry("spanning", false),
            Map.entry("work_item_type", "OTHER"),
            Map.entry("free", false),
            Map.entry("confidential", false),
            Map.entry("effective_start", "2026-03-01"),
            Map.entry("effective_end", "2026-03-31"),
            Map.entry("tags", ""),
            Map.entry("start_at", FIRST_DAY),
            Map.entry("end_at", "2026-03-01T01:00:00Z"),
            Map.entry("created_at", FIRST_DAY),
            Map.entry("created_by", NOBODY),
            Map.entry("updated_at", FIRST_DAY),
            Map.entry("updated_by", NOBODY));

    private PlainColumns() {}

    /** The same with all that a new row must have. */
    static RowChange filled(RowChange change) {
        if (change.kind() != ChangeKind.INSERTED) {
            return change;
        }
        Map<String, @Nullable Object> after = new LinkedHashMap<>(change.after());
        PLAIN.forEach((column, value) -> {
            if (after.containsKey(column) && after.get(column) == null) {
                after.put(column, value);
            }
        });
        return new RowChange(change.table(), change.rowId(), change.kind(), change.before(), after);
    }
}
