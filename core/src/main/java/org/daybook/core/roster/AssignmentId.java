package org.daybook.core.roster;

import java.util.UUID;

/** Identifies an {@link Assignment}. */
public record AssignmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
