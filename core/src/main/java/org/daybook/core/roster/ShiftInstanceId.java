package org.daybook.core.roster;

import java.util.UUID;

/** Identifies a {@link ShiftInstance}. */
public record ShiftInstanceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
