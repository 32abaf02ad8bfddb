package org.daybook.core.dispatch;

import java.util.UUID;

/** Identifies a {@link ScheduleEntry}. */
public record ScheduleEntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
