package org.daybook.core.dispatch;

import java.util.List;
import java.util.Optional;
import org.daybook.core.journal.Difference;
import org.daybook.core.journal.JournalEntry;

/**
 * One step in the history of an entry.
 *
 * @param differences what it changed in this entry
 * @param split where it divided a series, the entry with the other half
 * @param restorable whether the entry can be put back to what it was after this step
 */
public record EntryVersion(JournalEntry entry, List<Difference> differences, Optional<Half> split, boolean restorable) {

    /**
     * The other half of a series that was divided.
     *
     * @param earlier whether it is the first half, which this one was split off from
     */
    public record Half(ScheduleEntryId entry, String title, boolean earlier) {}
}
