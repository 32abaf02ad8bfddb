package org.daybook.app.dispatch;

/** How an entry repeats, as far as the simple editor knows it. */
enum Repeats {
    NEVER,
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY,
    /** By a rule the simple editor has no words for, given as text. */
    CUSTOM
}
