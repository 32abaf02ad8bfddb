package org.daybook.app.roster;

/** How differences are told. */
enum Grouping {
    SHIFTS,
    PEOPLE,
    TEXT
}
