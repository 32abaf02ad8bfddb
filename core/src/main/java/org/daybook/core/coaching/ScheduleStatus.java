package org.daybook.core.coaching;

/** How a visit's schedule stands (seed 000). */
public enum ScheduleStatus {
    SCHEDULED,
    CONFIRMED,

    /** Another took its place; it stays to tell what was. */
    RESCHEDULED,
    CANCELLED
}
