package org.daybook.app.dispatch;

import java.util.List;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;

/** Where the details of an entry are read and edited. */
public interface Details {

    void edit(Commitment what);

    /**
     * Begins a new entry.
     *
     * @param people whose it is to be
     * @param whenClosed told when it was saved or given up
     */
    void draft(WallClockSpan when, List<PersonId> people, Runnable whenClosed);
}
