package org.daybook.persistence.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.daybook.core.journal.CommitListener;
import org.daybook.core.journal.Journal;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.RowChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who hears of committed entries. What one of them throws is logged, and is nobody else's concern. */
public final class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();

    Journal.Subscription subscribe(CommitListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void publish(JournalEntry entry, List<RowChange> rows) {
        for (CommitListener listener : listeners) {
            try {
                listener.committed(entry, rows);
            } catch (RuntimeException failure) {
                LOG.error("A listener failed on journal entry {}, which stands.", entry.no(), failure);
            }
        }
    }
}
