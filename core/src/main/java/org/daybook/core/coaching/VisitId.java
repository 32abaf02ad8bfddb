package org.daybook.core.coaching;

import java.util.UUID;

/** Identifies a {@link Visit}. */
public record VisitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
