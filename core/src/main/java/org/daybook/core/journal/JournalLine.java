package org.daybook.core.journal;

import java.util.Optional;

/**
 * An entry as one reader may see it.
 *
 * @param entry with its summary withheld where that speaks of what is private
 * @param takenBack what took it back, where that still stands
 */
public record JournalLine(JournalEntry entry, Optional<TakenBack> takenBack) {

    /** The entry that took another back, and whose it is. */
    public record TakenBack(long no, String actor) {}

    public long no() {
        return entry.no();
    }
}
