package org.daybook.core.coaching;

/** What became of a goal. */
public enum GoalStatus {
    OPEN,
    MET,
    DROPPED
}
