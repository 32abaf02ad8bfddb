package org.daybook.core.coaching;

import java.util.UUID;

/** Identifies a {@link VisitSchedule}. */
public record VisitScheduleId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
