package org.daybook.app.dispatch;

/** When a series ends. */
enum Ends {
    NEVER,
    ON,
    AFTER
}
