package org.daybook.app.roster.grid;

/** What a grid has in its rows. */
enum GridKind {
    SHIFTS,
    PEOPLE
}
