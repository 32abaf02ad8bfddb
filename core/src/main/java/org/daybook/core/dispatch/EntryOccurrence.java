package org.daybook.core.dispatch;

import java.time.LocalDateTime;
import org.daybook.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of an entry as it really is, overrides included.
 *
 * @param author who made the entry
 * @param recurrenceId which one of its series; null where the entry does not repeat
 */
public record EntryOccurrence(
        ScheduleEntryId entry, UserId author, @Nullable LocalDateTime recurrenceId, EntryDetails details) {}
