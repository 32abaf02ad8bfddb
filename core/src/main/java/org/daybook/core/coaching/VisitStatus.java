package org.daybook.core.coaching;

import java.util.EnumSet;
import java.util.Set;

/** Where a visit stands in its life (rule C2). */
public enum VisitStatus {
    SCHEDULED,
    CONFIRMED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED;

    /** Where it may go from here; rescheduling leads back to {@link #SCHEDULED}. */
    public Set<VisitStatus> next() {
        return switch (this) {
            case SCHEDULED -> EnumSet.of(SCHEDULED, CONFIRMED, CANCELLED);
            case CONFIRMED -> EnumSet.of(SCHEDULED, IN_PROGRESS, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(COMPLETED);
            case COMPLETED, CANCELLED -> EnumSet.noneOf(VisitStatus.class);
        };
    }

    /** Whether it still takes, or took, people's time. */
    public boolean takesPlace() {
        return this != CANCELLED;
    }

    /** Whether it is still to come. */
    public boolean ahead() {
        return this == SCHEDULED || this == CONFIRMED;
    }
}
