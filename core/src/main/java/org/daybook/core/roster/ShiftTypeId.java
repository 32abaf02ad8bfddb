package org.daybook.core.roster;

import java.util.UUID;

/** Identifies a {@link ShiftType}. */
public record ShiftTypeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
