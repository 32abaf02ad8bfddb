package org.daybook.core.dispatch;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a change is about: an entry that stands alone, or an occurrence of a series and how far from there the change
 * reaches (rule D2).
 *
 * @param recurrenceId the occurrence, or null for an entry that does not repeat or for a series from its first
 *     occurrence on
 */
public record Target(ScheduleEntryId entry, @Nullable LocalDateTime recurrenceId, EditScope scope) {

    /** The entry as a whole. */
    public static Target all(ScheduleEntryId entry) {
        return new Target(entry, null, EditScope.ALL);
    }

    public static Target of(ScheduleEntryId entry, LocalDateTime recurrenceId, EditScope scope) {
        return new Target(entry, recurrenceId, scope);
    }
}
