package org.daybook.app.session;

import java.util.List;
import java.util.UUID;
import org.daybook.app.journal.PastDesk;
import org.daybook.core.access.Actor;
import org.daybook.core.dispatch.EntryHistory;
import org.daybook.core.dispatch.EntryVersion;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.journal.Outcome;

/** What entries were before, as the user may know it. */
record WorkspacePast(EntryHistory history, Actor actor) implements PastDesk {

    @Override
    public Outcome<List<EntryVersion>> of(UUID entry) {
        return history.of(actor, new ScheduleEntryId(entry));
    }

    @Override
    public Outcome<?> restore(UUID entry, long no) {
        return history.restore(actor, new ScheduleEntryId(entry), no);
    }
}
