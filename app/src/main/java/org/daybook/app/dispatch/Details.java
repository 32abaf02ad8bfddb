package org.daybook.app.dispatch;

import org.daybook.core.commitment.Commitment;
import org.daybook.core.time.WallClockSpan;

/** Where the details of an entry are read and edited. */
public interface Details {

    void edit(Commitment what);

    /**
     * Begins a new entry.
     *
     * @param whenClosed told when it was saved or given up
     */
    void draft(WallClockSpan when, Runnable whenClosed);
}
