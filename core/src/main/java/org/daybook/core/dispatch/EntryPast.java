package org.daybook.core.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.JournalQuery;
import org.daybook.core.journal.JournalQuery.Deed;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;

/**
 * All an entry ever was: what the journal says happened to its rows, laid one on the other from the beginning. The
 * tables are not asked, so a deleted entry has a past like any other.
 */
final class EntryPast {

    static final String ENTRIES = "schedule_entry";
    static final String ASSIGNEES = "schedule_entry_assignee";
    static final String OVERRIDES = "occurrence_override";
    static final String OF_ENTRY = "entry_id";
    static final JournalQuery.Parts PARTS = new JournalQuery.Parts(List.of(ASSIGNEES, OVERRIDES), OF_ENTRY);

    private final Map<UUID, RowImage> assignees = new LinkedHashMap<>();
    private final Map<UUID, RowImage> overrides = new LinkedHashMap<>();
    private RowImage entry = new RowImage(Map.of());

    private EntryPast() {}

    /**
     * A journal entry, and the entry before and after it.
     *
     * @param before empty where there was none
     * @param after empty where there is none any more
     */
    record Step(JournalEntry entry, Optional<PastEntry> before, Optional<PastEntry> after) {}

    /** The steps an entry came by, oldest first. */
    static List<Step> of(List<Deed> deeds) {
        EntryPast past = new EntryPast();
        List<Step> steps = new ArrayList<>();
        Optional<PastEntry> before = Optional.empty();
        for (Deed deed : deeds) {
            deed.rows().forEach(past::apply);
            Optional<PastEntry> after = past.now();
            steps.add(new Step(deed.entry(), before, after));
            before = after;
        }
        return steps;
    }

    private void apply(RowChange row) {
        RowImage after = new RowImage(row.after());
        switch (row.table()) {
            case ENTRIES -> entry = after;
            case ASSIGNEES -> put(assignees, row.rowId(), after);
            case OVERRIDES -> put(overrides, row.rowId(), after);
            default -> throw new IllegalArgumentException("%s is no part of an entry.".formatted(row.table()));
        }
    }

    private static void put(Map<UUID, RowImage> rows, UUID id, RowImage after) {
        if (after.isEmpty()) {
            rows.remove(id);
        } else {
            rows.put(id, after);
        }
    }

    private Optional<PastEntry> now() {
        return entry.isEmpty()
                ? Optional.empty()
                : Optional.of(new PastEntry(
                        entry.required("uid"),
                        new UserId(UUID.fromString(entry.required("created_by"))),
                        Instant.parse(entry.required("created_at")),
                        entry.text("deleted_at").isPresent(),
                        EntryImages.draft(entry, assignees.values()),
                        Map.copyOf(overrides)));
    }
}
