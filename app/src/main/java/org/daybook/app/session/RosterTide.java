package org.daybook.app.session;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.daybook.core.journal.CommitListener;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.RowChange;

/** Counts the commits that a roster may show, so that open screens read it anew after those and after no others. */
final class RosterTide implements CommitListener {

    private static final Set<String> TABLES = Set.of(
            "hospital",
            "shift_type",
            "study_area",
            "schedule_version",
            "shift_instance",
            "assignment",
            "validation_run",
            "acknowledgement",
            "person");

    private final AtomicLong height = new AtomicLong();

    @Override
    public void committed(JournalEntry entry, List<RowChange> rows) {
        if (rows.stream().anyMatch(row -> TABLES.contains(row.table()))) {
            height.incrementAndGet();
        }
    }

    long height() {
        return height.get();
    }
}
