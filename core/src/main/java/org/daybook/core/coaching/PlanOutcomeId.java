package org.daybook.core.coaching;

import java.util.UUID;

/** Identifies a {@link PlanOutcome}. */
public record PlanOutcomeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
