package org.daybook.core.coaching;

import java.util.UUID;

/** Identifies a {@link NextStep}. */
public record NextStepId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
