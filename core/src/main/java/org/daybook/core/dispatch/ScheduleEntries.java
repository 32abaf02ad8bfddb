package org.daybook.core.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daybook.core.time.Interval;

/** The schedule entries of the workspace; unless they say otherwise, deleted ones are not found. */
public interface ScheduleEntries {

    Optional<ScheduleEntry> find(ScheduleEntryId id);

    /**
     * Those that may have an occurrence in the window (rule D7): every one that has, and some series that rest just
     * then.
     */
    List<ScheduleEntry> within(Interval window);

    /** Those with any of the iCalendar UIDs. */
    List<ScheduleEntry> byUid(Collection<String> uids);

    /** Those of the ids that there are or were, deleted ones included. */
    List<ScheduleEntry> everAmong(Collection<ScheduleEntryId> ids);

    void add(ScheduleEntry entry);
}
