package org.daybook.app.settings;

/** What of the calendar is seen first after signing in. */
public enum FirstView {
    AS_LEFT,
    DAY,
    WEEK,
    PEOPLE,
    MONTH,
    YEAR,
    AGENDA
}
