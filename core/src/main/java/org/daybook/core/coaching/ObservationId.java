package org.daybook.core.coaching;

import java.util.UUID;

/** Identifies a {@link Observation}. */
public record ObservationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
