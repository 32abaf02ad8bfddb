package org.daybook.app.sync;

import java.util.List;
import java.util.Optional;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.journal.JournalDetail;
import org.daybook.core.sync.Conflict;

/**
 * A conflict with what both sides did.
 *
 * @param theirs what others did, the newest first; none where it cannot be told
 * @param entry the entry of the schedule that it is about; nothing where it is about something else
 */
record Opened(Conflict conflict, JournalDetail mine, List<JournalDetail> theirs, Optional<CommitmentRef> entry) {

    static Opened of(Conflict conflict, SyncDesk desk) {
        return new Opened(
                conflict,
                desk.detail(conflict.mine().no()),
                conflict.theirs().stream().map(each -> desk.detail(each.no())).toList(),
                desk.entryOf(conflict.mine().no()));
    }

    String summary() {
        return mine.line().entry().summary();
    }

    /** What the thing is called, as far as that may be told. */
    String name() {
        return mine.differences().stream()
                .map(each -> each.name())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(this::summary);
    }
}
