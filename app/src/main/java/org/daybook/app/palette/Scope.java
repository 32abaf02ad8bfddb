package org.daybook.app.palette;

/** What the palette offers. */
enum Scope {
    EVERYTHING,
    ENTRIES
}
