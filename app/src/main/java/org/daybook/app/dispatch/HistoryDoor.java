package org.daybook.app.dispatch;

import java.util.UUID;

/** Where one is led to see what was done to an entry. */
@FunctionalInterface
public interface HistoryDoor {

    /**
     * @param entry the id of the entry
     * @param back leads back to it
     */
    void open(UUID entry, String title, Runnable back);
}
