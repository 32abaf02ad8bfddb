package org.daybook.app.session;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.daybook.core.journal.CommitListener;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.RowChange;

/** Counts the commits that a screen may show, so that it reads anew after those and after no others. */
final class Tide implements CommitListener {

    private final Set<String> tables;
    private final AtomicLong height = new AtomicLong();

    private Tide(Set<String> tables) {
        this.tables = tables;
    }

    static Tide ofRosters() {
        return new Tide(Set.of(
                "hospital",
                "shift_type",
                "study_area",
                "schedule_version",
                "shift_instance",
                "assignment",
                "validation_run",
                "acknowledgement",
                "person"));
    }

    static Tide ofCoaching() {
        return new Tide(Set.of(
                "school",
                "coaching_plan",
                "coaching_goal",
                "weekly_plan",
                "plan_outcome",
                "cycle_analysis",
                "visit",
                "visit_schedule",
                "visit_note",
                "observation",
                "next_step",
                "visit_metric",
                "evidence",
                "person"));
    }

    @Override
    public void committed(JournalEntry entry, List<RowChange> rows) {
        if (rows.stream().anyMatch(row -> tables.contains(row.table()))) {
            height.incrementAndGet();
        }
    }

    long height() {
        return height.get();
    }
}
