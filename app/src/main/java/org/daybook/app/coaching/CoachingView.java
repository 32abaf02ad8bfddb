package org.daybook.app.coaching;

/** What can be looked at at the coach's desk. */
public enum CoachingView {
    TODAY,
    PLANS,
    WEEK
}
