package org.daybook.core.coaching;

import java.util.UUID;

/** Identifies a {@link WeeklyPlan}. */
public record WeeklyPlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
