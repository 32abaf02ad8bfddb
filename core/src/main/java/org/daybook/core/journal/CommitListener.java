package org.daybook.core.journal;

import java.util.List;

/** Hears of every committed entry, in order, on the thread that committed it. */
@FunctionalInterface
public interface CommitListener {

    void committed(JournalEntry entry, List<RowChange> rows);
}
