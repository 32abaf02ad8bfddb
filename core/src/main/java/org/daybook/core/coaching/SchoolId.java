package org.daybook.core.coaching;

import java.util.UUID;

/** Identifies a {@link School}. */
public record SchoolId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
