package org.daybook.core.roster;

import java.util.UUID;

/** Identifies a {@link ValidationRun}. */
public record ValidationRunId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
