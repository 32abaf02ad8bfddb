package org.daybook.app.journal;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.JournalDetail;
import org.daybook.core.journal.JournalFilter;
import org.daybook.core.journal.JournalPage;
import org.daybook.core.journal.Outcome;

/** What the journal screen asks of the workspace on behalf of the user signed in. Slow: not for the FX thread. */
public interface JournalDesk {

    /** The newest entries before a number that the filter lets through. */
    JournalPage before(JournalFilter filter, long no, int limit);

    /** One entry opened; nothing where the user may not read it. */
    Optional<JournalDetail> open(long no);

    Choices choices();

    /** Takes one entry back, out of turn. */
    Outcome<?> undo(long no);

    /**
     * What there is to filter by.
     *
     * @param actors whoever did something, by name
     * @param commands the lasting names of what was done
     */
    record Choices(SequencedMap<UserId, String> actors, List<String> commands) {}
}
