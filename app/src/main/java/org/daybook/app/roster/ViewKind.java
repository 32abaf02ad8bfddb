package org.daybook.app.roster;

/** What is looked at of a version. */
public enum ViewKind {
    SHIFTS,
    PEOPLE,
    COVERAGE,
    FINDINGS,
    COMPARE
}
