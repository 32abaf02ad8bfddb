package org.daybook.core.coaching;

/** What a visit is for (seed 000). */
public enum MeetingType {
    OBSERVATION,
    DEBRIEF,
    PLANNING,
    CO_TEACHING
}
