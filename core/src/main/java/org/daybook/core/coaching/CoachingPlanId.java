package org.daybook.core.coaching;

import java.util.UUID;

/** Identifies a {@link CoachingPlan}. */
public record CoachingPlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
