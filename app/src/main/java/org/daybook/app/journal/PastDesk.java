package org.daybook.app.journal;

import java.util.List;
import java.util.UUID;
import org.daybook.core.dispatch.EntryVersion;
import org.daybook.core.journal.Outcome;

/** What the history of an entry asks of the workspace on behalf of the user signed in. Slow: not for the FX thread. */
public interface PastDesk {

    /** All that was ever done to an entry, newest first. */
    Outcome<List<EntryVersion>> of(UUID entry);

    /** Makes the entry as it was after a journal entry. */
    Outcome<?> restore(UUID entry, long no);
}
