package org.daybook.app.roster.grid;

/** What the rows of the heat map are. */
enum HeatBy {
    DAYS,
    AREAS
}
