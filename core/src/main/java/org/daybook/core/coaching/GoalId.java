package org.daybook.core.coaching;

import java.util.UUID;

/** Identifies a {@link Goal}. */
public record GoalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
