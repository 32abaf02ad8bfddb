package org.daybook.core.roster;

import java.util.UUID;

/** Identifies a {@link ScheduleVersion}. */
public record ScheduleVersionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
