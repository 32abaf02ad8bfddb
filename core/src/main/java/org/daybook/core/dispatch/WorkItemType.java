package org.daybook.core.dispatch;

/** The kinds of work an entry can be about; the calendar colours by them. */
public enum WorkItemType {
    TICKET,
    TASK,
    VISIT,
    CLASS,
    APPOINTMENT,
    OTHER
}
